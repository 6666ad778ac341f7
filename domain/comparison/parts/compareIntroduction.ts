import { compareRichText } from '@/domain/comparison/lines/compareRichText'
import type { IntroductionChange } from './Change'
import { changedPart } from './changedPart'
import type { Located } from './indexContent'

type Introduction = Located<'introduction'> | null

/** Null for a side without an introduction. If both sides have one, they are compared line by line. */
export function compareIntroduction(
  before: Introduction,
  after: Introduction,
): readonly IntroductionChange[] {
  if (!before && !after) return []
  const of = { part: changedPart(before, after), claim: null, weight: 'substance' as const }
  if (!before) return after ? [{ kind: 'introductionAdded', ...of, value: after.piece.value }] : []
  if (!after) return [{ kind: 'introductionRemoved', ...of, value: before.piece.value }]
  const difference = compareRichText(before.piece.value, after.piece.value)
  return difference ? [{ kind: 'introductionChanged', ...of, ...difference }] : []
}
