import { compareDate } from '@/domain/comparison/words/compareDate'
import { compareText } from '@/domain/comparison/words/compareText'
import { compareValue } from '@/domain/comparison/words/compareValue'
import type { EvidenceFieldChange } from '@/domain/comparison/words/FieldChange'
import { namedDifference } from '@/domain/comparison/words/namedDifference'
import { heaviest } from '@/domain/comparison/words/Weight'
import type { EvidenceValue } from '@/domain/edition/PartValue'
import type { EvidenceChange } from './Change'
import { changedUnderClaim } from './changedPart'
import type { Located } from './indexContent'
import type { Matched } from './matchHanging'

/** The changes in the evidence of a claim that exists on both sides, or in evidence that came from another claim. */
export function compareEvidence(
  matched: readonly Matched<Located<'evidence'>>[],
): readonly EvidenceChange[] {
  return matched.flatMap(({ is, before, after }): readonly EvidenceChange[] => {
    const of = { ...changedUnderClaim(before, after), weight: 'substance' as const }
    if (is === 'added') return [{ kind: 'evidenceAdded', ...of, value: after.piece.value }]
    if (is === 'removed') return [{ kind: 'evidenceRemoved', ...of, value: before.piece.value }]
    const fields = compareFields(before.piece.value, after.piece.value)
    const weight = heaviest(fields.map((field) => field.weight))
    return [
      ...(is === 'moved' ? [{ kind: 'evidenceMoved' as const, ...of }] : []),
      ...(fields.length > 0 ? [{ kind: 'evidenceChanged' as const, ...of, fields, weight }] : []),
    ]
  })
}

function compareFields(before: EvidenceValue, after: EvidenceValue): EvidenceFieldChange[] {
  return [
    ...namedDifference('label', compareText(before.label, after.label)),
    ...namedDifference('note', compareText(before.note, after.note)),
    ...namedDifference('date', compareDate(before.date, after.date)),
    ...namedDifference('kind', compareValue(before.kind, after.kind)),
    ...namedDifference('maker', compareValue(before.maker, after.maker)),
    ...namedDifference('link', compareValue(before.link, after.link)),
    ...namedDifference('file', compareValue(before.file, after.file)),
  ]
}
