import type { SourceBlock } from '../source/SourceDocument'
import type { SourceSpan } from '../source/SourceSpan'
import type { Structure, StructuredClaim } from './Structure'

/** All spans of the document that are in a field, and all that mark structure. */
export function spansOf(structure: Structure): {
  fields: readonly SourceSpan[]
  marks: readonly SourceSpan[]
} {
  const { title, introduction, update, claims } = structure
  const fields = [title, ...linesOf(introduction), update?.line, ...claims.flatMap(fieldsOf)]
  return { fields: fields.filter((span) => span != null), marks: claims.flatMap(marksOf) }
}

function fieldsOf(claim: StructuredClaim) {
  return [
    claim.statement,
    ...claim.citations.flatMap(({ quote, author, outlet, date, link }) => [
      ...quote,
      author,
      outlet,
      date,
      link,
    ]),
    ...linesOf(claim.response),
    ...claim.evidence.flatMap(({ label, date, link }) => [label, date, link]),
  ]
}

function marksOf(claim: StructuredClaim): readonly SourceSpan[] {
  return [
    ...claim.marks,
    ...claim.citations.flatMap(({ marks }) => marks),
    ...claim.evidence.flatMap(({ marks }) => marks),
  ]
}

function linesOf(blocks: readonly SourceBlock[]): readonly SourceSpan[] {
  return blocks.flatMap(({ lines }) => lines)
}
