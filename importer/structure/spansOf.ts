import type { SourceSpan } from '../source/SourceSpan'
import type { Structure, StructuredClaim } from './Structure'

/** Every piece of the text that ended in a field, and every piece that is a recognised mark of structure. */
export function spansOf(structure: Structure): {
  fields: readonly SourceSpan[]
  marks: readonly SourceSpan[]
} {
  const { title, introduction, update, claims } = structure
  const fields = [title, ...introduction.flat(), update?.line, ...claims.flatMap(fieldsOf)]
  return { fields: fields.filter((piece) => piece != null), marks: claims.flatMap(marksOf) }
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
    ...claim.response.flat(),
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
