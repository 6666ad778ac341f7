import { generateKeyBetween } from 'fractional-indexing'

type Placed = { position?: string | null }

/** The key of something that comes back to its place among `others`, which are in order: just after one that took it. */
export function positionAmong(others: readonly Placed[], position: string | null): string {
  const place = others.findLastIndex((other) => other.position === position)
  if (position !== null && place === -1) return position
  const before = others[position === null ? others.length - 1 : place]?.position ?? null
  const after = position === null ? null : (others[place + 1]?.position ?? null)
  return generateKeyBetween(before, after)
}
