import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * Keys that sort in the given order; null is an item without a key yet. Existing keys that are in order stay and
 * the new ones go between them; if they are not in order, all are new.
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
