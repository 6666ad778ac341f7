import type { Language } from '@/domain/Language'
import type { SourceBlock } from '../source/SourceDocument'
import type { SourceSpan } from '../source/SourceSpan'
import type { UpdateLine } from './Mark'

/**
 * The parts of a dossier that were found in a document: every field is made of spans of its text. `marks` are
 * the spans that only mark structure. What is in no span is left over.
 */
export type Structure = {
  language: Language
  title: SourceSpan | null
  introduction: readonly SourceBlock[]
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
  response: readonly SourceBlock[]
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
  /** An address on a line of its own. One in the label is part of the label. */
  link: SourceSpan | null
  marks: readonly SourceSpan[]
}
