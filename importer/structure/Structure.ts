import type { Language } from '@/domain/Language'
import type { SourceSpan } from '../source/SourceSpan'
import type { UpdateLine } from './Mark'

/**
 * The document as recognised: every field is made of pieces of the text. `marks` are the pieces that only
 * mark structure. What is in no piece is left over.
 */
export type Structure = {
  language: Language
  title: SourceSpan | null
  /** Blocks of lines. */
  introduction: readonly (readonly SourceSpan[])[]
  update: UpdateLine | null
  claims: readonly StructuredClaim[]
}

export type StructuredClaim = {
  line: number
  number: number
  /** Its label as written, `{n}` for the number. */
  template: string
  statement: SourceSpan | null
  citations: readonly StructuredCitation[]
  /** The label as written before the response, and before the evidence. */
  responseLabels: readonly SourceSpan[]
  response: readonly (readonly SourceSpan[])[]
  evidenceLabels: readonly SourceSpan[]
  evidence: readonly StructuredEvidence[]
  marks: readonly SourceSpan[]
}

export type StructuredCitation = {
  heading: SourceSpan | null
  /** Lines of one passage. */
  quote: readonly SourceSpan[]
  author: SourceSpan | null
  outlet: SourceSpan | null
  date: SourceSpan | null
  link: SourceSpan | null
  marks: readonly SourceSpan[]
}

export type StructuredEvidence = {
  label: SourceSpan
  date: SourceSpan | null
  /** An address on a line of its own; one that stands in the label is found there. */
  link: SourceSpan | null
  marks: readonly SourceSpan[]
}
