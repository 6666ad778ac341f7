import type { Language } from '@/domain/Language'
import type { Piece } from '../Piece'
import type { UpdateLine } from './Mark'

/**
 * The document as recognised: every field is made of pieces of the text. `marks` are the pieces that only
 * mark structure. What is in no piece is left over.
 */
export type Structure = {
  language: Language
  title: Piece | null
  /** Blocks of lines. */
  introduction: readonly (readonly Piece[])[]
  update: UpdateLine | null
  claims: readonly StructuredClaim[]
}

export type StructuredClaim = {
  line: number
  number: number
  /** Its label as written, `{n}` for the number. */
  template: string
  statement: Piece | null
  citations: readonly StructuredCitation[]
  /** The label as written before the response, and before the evidence. */
  responseLabels: readonly Piece[]
  response: readonly (readonly Piece[])[]
  evidenceLabels: readonly Piece[]
  evidence: readonly StructuredEvidence[]
  marks: readonly Piece[]
}

export type StructuredCitation = {
  heading: Piece | null
  /** Lines of one passage. */
  quote: readonly Piece[]
  author: Piece | null
  outlet: Piece | null
  date: Piece | null
  link: Piece | null
  marks: readonly Piece[]
}

export type StructuredEvidence = {
  label: Piece
  date: Piece | null
  /** An address on a line of its own; one that stands in the label is found there. */
  link: Piece | null
  marks: readonly Piece[]
}
