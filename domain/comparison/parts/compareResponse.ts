import { compareRichText } from '@/domain/comparison/lines/compareRichText'
import type { ResponseChange } from './Change'
import { changedUnderClaim } from './changedPart'
import type { Located } from './indexContent'

type Response = Located<'response'> | null

/** A claim has at most one response: a response under a new id is the same response, changed. */
export function compareResponse(before: Response, after: Response): readonly ResponseChange[] {
  if (!before && !after) return []
  const of = { ...changedUnderClaim(before, after), weight: 'substance' as const }
  if (!before) return after ? [{ kind: 'responseAdded', ...of, value: after.piece.value }] : []
  if (!after) return [{ kind: 'responseRemoved', ...of, value: before.piece.value }]
  const difference = compareRichText(before.piece.value, after.piece.value)
  return difference ? [{ kind: 'responseChanged', ...of, ...difference }] : []
}
