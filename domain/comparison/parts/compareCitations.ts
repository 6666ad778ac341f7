import { compareDate } from '@/domain/comparison/words/compareDate'
import { compareText } from '@/domain/comparison/words/compareText'
import { compareValue } from '@/domain/comparison/words/compareValue'
import type { CitationFieldChange } from '@/domain/comparison/words/FieldChange'
import { namedDifference } from '@/domain/comparison/words/namedDifference'
import { heaviest } from '@/domain/comparison/words/Weight'
import type { CitationValue } from '@/domain/edition/PartValue'
import type { CitationChange } from './Change'
import { changedUnderClaim } from './changedPart'
import type { Located } from './indexContent'
import type { Matched } from './matchHanging'

/** The changes in the citations of a claim that exists on both sides, or in citations that came from another claim. */
export function compareCitations(
  matched: readonly Matched<Located<'citation'>>[],
): readonly CitationChange[] {
  return matched.flatMap(({ is, before, after }): readonly CitationChange[] => {
    const of = { ...changedUnderClaim(before, after), weight: 'substance' as const }
    if (is === 'added') return [{ kind: 'citationAdded', ...of, value: after.piece.value }]
    if (is === 'removed') return [{ kind: 'citationRemoved', ...of, value: before.piece.value }]
    const fields = compareFields(before.piece.value, after.piece.value)
    const weight = heaviest(fields.map((field) => field.weight))
    return [
      ...(is === 'moved' ? [{ kind: 'citationMoved' as const, ...of }] : []),
      ...(fields.length > 0 ? [{ kind: 'citationChanged' as const, ...of, fields, weight }] : []),
    ]
  })
}

function compareFields(before: CitationValue, after: CitationValue): CitationFieldChange[] {
  return [
    ...namedDifference('heading', compareText(before.heading, after.heading)),
    ...namedDifference('quote', compareText(before.quote, after.quote)),
    ...namedDifference('outlet', compareText(before.outlet.name, after.outlet.name)),
    ...namedDifference('outletAddress', compareValue(before.outlet.address, after.outlet.address)),
    ...namedDifference('author', compareText(before.author, after.author)),
    ...namedDifference('date', compareDate(before.date, after.date)),
    ...namedDifference('link', compareValue(before.link, after.link)),
  ]
}
