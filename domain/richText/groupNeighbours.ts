/**
 * Splits a list where the key changes, so that neighbours with equal keys are in one group. The order stays the same.
 */
export function groupNeighbours<T>(
  items: readonly T[],
  keyOf: (item: T) => string | boolean,
): readonly (readonly T[])[] {
  const groups: { key: string | boolean; items: T[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = groups.at(-1)
    if (last?.key === key) last.items.push(item)
    else groups.push({ key, items: [item] })
  }
  return groups.map((group) => group.items)
}
