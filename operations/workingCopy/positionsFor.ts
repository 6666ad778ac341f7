import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * Keys that sort as listed: null is what has no place yet. Those that are in order already stay as they are and
 * the others go between them; where they are not, all are new.
 */
export function positionsFor(kept: readonly (string | null)[]): readonly string[] {
  const own = kept.filter((position) => position !== null)
  const isInOrder = own.every((position, index) => index === 0 || (own[index - 1] ?? '') < position)
  if (!isInOrder) return generateNKeysBetween(null, null, kept.length)
  const positions: string[] = []
  for (const [index, position] of kept.entries()) {
    const next = kept.slice(index).find((other) => other !== null) ?? null
    positions.push(position ?? generateKeyBetween(positions.at(-1) ?? null, next))
  }
  return positions
}
