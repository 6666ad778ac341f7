import { compareDate } from '@/domain/comparison/words/compareDate'
import type { UpdateLineChange } from './Change'
import { changedPart } from './changedPart'
import type { Located } from './indexContent'

type UpdateLine = Located<'updateLine'> | null

/** Null for a side without an update line. Both the written words and their date are compared. */
export function compareUpdateLine(
  before: UpdateLine,
  after: UpdateLine,
): readonly UpdateLineChange[] {
  if (!before && !after) return []
  const of = { part: changedPart(before, after), claim: null, weight: 'substance' as const }
  if (!before) return after ? [{ kind: 'updateLineAdded', ...of, value: after.piece.value }] : []
  if (!after) return [{ kind: 'updateLineRemoved', ...of, value: before.piece.value }]
  const difference = compareDate(before.piece.value, after.piece.value)
  return difference ? [{ kind: 'updateLineChanged', ...of, ...difference }] : []
}
