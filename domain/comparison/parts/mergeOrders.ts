import { longestIncreasing } from '@/domain/comparison/words/longestIncreasing'

export type Ordered = { id: string; is: 'kept' | 'moved' | 'added' | 'removed' }

/**
 * Merges two orders of ids into one list, in the new order; removed ids come where they were before. As few as
 * possible count as moved: if one goes to the front, that one moves and the others stay.
 */
export function mergeOrders(
  before: readonly string[],
  after: readonly string[],
): readonly Ordered[] {
  const places = new Map(before.map((id, place) => [id, place]))
  const common = after.filter((id) => places.has(id))
  const stable = longestIncreasing(common.map((id) => places.get(id) ?? 0))
  const kept = new Set(stable.map((place) => common[place]))
  const removed = removedBehind(before, kept, new Set(after))
  return [
    ...(removed.get(null) ?? []),
    ...after.flatMap((id): readonly Ordered[] => {
      if (kept.has(id)) return [{ id, is: 'kept' }, ...(removed.get(id) ?? [])]
      return [{ id, is: places.has(id) ? 'moved' : 'added' }]
    }),
  ]
}

/** The removed ids, by the last id before them that did not move; key null if there is none. */
function removedBehind(
  before: readonly string[],
  kept: ReadonlySet<string | undefined>,
  after: ReadonlySet<string>,
) {
  const removed = new Map<string | null, Ordered[]>()
  let last: string | null = null
  for (const id of before) {
    if (kept.has(id)) last = id
    else if (!after.has(id))
      removed.set(last, [...(removed.get(last) ?? []), { id, is: 'removed' }])
  }
  return removed
}
