import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Piece } from '../Piece'

/**
 * Words at the start of a line that open a section. `label` is the words, `mark` the words with their
 * separator, `rest` what follows on the line.
 */
export type Mark = ClaimMark | HeadingMark

/** `word` is the lexicon's; `template` is the label as written with `{n}` for the number. */
export type ClaimMark = {
  kind: 'claim'
  word: string
  number: number
  template: string
  label: Piece
  mark: Piece
  rest: Piece
}

export type HeadingMark = {
  kind: 'citation' | 'response' | 'evidence'
  label: Piece
  mark: Piece
  rest: Piece
}

/** The dossier's update line: all its words belong to the field, `label` among them. */
export type UpdateLine = { line: Piece; label: string | null; date: WrittenDate }
