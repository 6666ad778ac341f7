import { compareText } from '@/domain/comparison/words/compareText'
import type { NoteChange } from './Change'
import { changedPart } from './changedPart'
import type { Located } from './indexContent'

type Note = Located<'note'> | null

/** The difference in the public note, or null. Reviewers need it between two candidates of one update. */
export function compareNote(before: Note, after: Note): NoteChange | null {
  if (!before && !after) return null
  const of = { part: changedPart(before, after), claim: null, weight: 'substance' as const }
  if (!before) return after ? { kind: 'noteAdded', ...of, value: after.piece.value } : null
  if (!after) return { kind: 'noteRemoved', ...of, value: before.piece.value }
  const difference = compareText(before.piece.value, after.piece.value)
  return difference ? { kind: 'noteChanged', ...of, ...difference } : null
}
