import type { PartKind } from '@/domain/edition/PartValue'
import type { Change } from './parts/Change'

/** The mark of a change, shown at the part itself. */
export type ChangeMark = 'added' | 'changed' | 'moved'

/**
 * The mark of every changed part that still exists. Parts that came with a new claim get no mark of their own. A part
 * with several changes gets one mark: `added` before `changed` before `moved`.
 */
export function marksOf(
  changes: readonly Change[],
): (kind: PartKind, id: string) => ChangeMark | undefined {
  const marks = new Map<string, ChangeMark>()
  for (const change of changes.filter(({ part }) => part.after)) {
    const key = keyOf(change.part.kind, change.part.id)
    const before = marks.get(key)
    const mark = markOf(change)
    if (!before || order.indexOf(mark) < order.indexOf(before)) marks.set(key, mark)
  }
  return (kind, id) => marks.get(keyOf(kind, id))
}

const order: readonly ChangeMark[] = ['added', 'changed', 'moved']
const keyOf = (kind: PartKind, id: string) => `${kind} ${id}`

function markOf({ part, kind }: Change): ChangeMark {
  if (!part.before) return 'added'
  return kind === 'claimMoved' || kind === 'citationMoved' || kind === 'evidenceMoved'
    ? 'moved'
    : 'changed'
}
