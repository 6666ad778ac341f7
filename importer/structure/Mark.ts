import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { SourceSpan } from '../source/SourceSpan'

/**
 * Words at the start of a line that open a section. `label` is the words, `mark` the words with the separator
 * after them, `rest` what follows on the line.
 */
export type Mark = ClaimMark | HeadingMark

/** `word` is the lexicon's; `template` is the label as written with `{n}` for the number. */
export type ClaimMark = {
  kind: 'claim'
  word: string
  number: number
  template: string
  label: SourceSpan
  mark: SourceSpan
  rest: SourceSpan
}

export type HeadingMark = {
  kind: 'citation' | 'response' | 'evidence'
  label: SourceSpan
  mark: SourceSpan
  rest: SourceSpan
}

/** The dossier's update line: all its words are in the field. `label` is the part before the date, if any. */
export type UpdateLine = { line: SourceSpan; label: string | null; date: WrittenDate }
