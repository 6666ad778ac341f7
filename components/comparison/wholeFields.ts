import type {
  DateDifference,
  TextDifference,
  ValueDifference,
} from '@/domain/comparison/words/Difference'
import type {
  CitationFieldChange,
  EvidenceFieldChange,
} from '@/domain/comparison/words/FieldChange'
import { namedDifference } from '@/domain/comparison/words/namedDifference'
import type { TextRun } from '@/domain/comparison/words/TextRun'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { CitationValue, EvidenceValue } from '@/domain/edition/PartValue'

type Is = 'inserted' | 'removed'

/** A citation that was added or removed as a whole, as changes of its fields. */
export function citationFields(value: CitationValue, is: Is): readonly CitationFieldChange[] {
  const { heading, quote, outlet, author, date, link } = value
  return [
    ...namedDifference('heading', text(heading, is)),
    ...namedDifference('quote', text(quote, is)),
    ...namedDifference('outlet', text(outlet.name, is)),
    ...namedDifference('outletAddress', whole(outlet.address, is)),
    ...namedDifference('author', text(author, is)),
    ...namedDifference('date', written(date, is)),
    ...namedDifference('link', whole(link, is)),
  ]
}

/** The same for an evidence use. */
export function evidenceFields(value: EvidenceValue, is: Is): readonly EvidenceFieldChange[] {
  const { label, note, date, kind, maker, link, file } = value
  return [
    ...namedDifference('label', text(label, is)),
    ...namedDifference('note', text(note, is)),
    ...namedDifference('date', written(date, is)),
    ...namedDifference('kind', whole(kind, is)),
    ...namedDifference('maker', whole(maker, is)),
    ...namedDifference('link', whole(link, is)),
    ...namedDifference('file', whole(file, is)),
  ]
}

const sides = <Value>(value: Value, is: Is) =>
  is === 'inserted' ? { before: null, after: value } : { before: value, after: null }

const whole = <Value>(value: Value | null, is: Is): ValueDifference<Value | null> | null =>
  value === null ? null : { ...sides(value, is), weight: 'substance' }

const runsOf = (words: string, is: Is): readonly TextRun[] => [{ text: words, is }]

const text = (words: string | null, is: Is): TextDifference | null =>
  words === null ? null : { ...sides(words, is), runs: runsOf(words, is), weight: 'substance' }

const written = (date: WrittenDate | null, is: Is): DateDifference | null =>
  date && { ...sides(date, is), runs: runsOf(date.words, is), weight: 'substance' }
