type Numbered = { id: string; number: number }

/**
 * The number that each claim would have if those that were never published were numbered anew, in reading order
 * behind the highest published number. `published` are all numbers ever published, with their claims, which keep
 * them.
 */
export function numbersInOrder(
  claims: readonly Numbered[],
  published: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const fixed = new Set(published.values())
  let next = Math.max(0, ...published.keys())
  return new Map(claims.map(({ id, number }) => [id, fixed.has(id) ? number : ++next]))
}
