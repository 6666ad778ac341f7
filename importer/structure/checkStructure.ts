import type { Say } from '../Say'
import type { Structure, StructuredClaim } from './Structure'

/** Says why a document cannot be used, all reasons at once, and what about its claims looks wrong. */
export function checkStructure({ title, claims, update }: Structure, say: Say): void {
  if (claims.length === 0) say({ level: 'error', code: 'noClaim', line: 1 })
  if (title === null) say({ level: 'error', code: 'titleMissing', line: 1 })
  for (const { statement, response, number, line } of claims) {
    const values = { number }
    if (statement === null) say({ level: 'error', code: 'claimWithoutStatement', line, values })
    if (response.length === 0) say({ level: 'warning', code: 'claimWithoutResponse', line, values })
  }
  checkNumbers(claims, say)
  checkLabels(claims, say)
  if (update !== null && update.date.edtf === null) {
    say({ level: 'warning', code: 'dateNotUnderstood', line: update.line.line })
  }
}

function checkNumbers(claims: readonly StructuredClaim[], say: Say): void {
  const lines = new Map<number, number>()
  let expected = 1
  for (const { number, line } of claims) {
    const first = lines.get(number)
    if (first !== undefined) {
      say({ level: 'error', code: 'claimNumberTwice', line, values: { number, first } })
    } else if (number !== expected) {
      say({ level: 'info', code: 'claimNumberUnexpected', line, values: { number, expected } })
    }
    lines.set(number, first ?? line)
    expected = number + 1
  }
}

/** A dossier has one label of each kind, the first as written; others are not given back on export. */
function checkLabels(claims: readonly StructuredClaim[], say: Say): void {
  const labels = [
    claims.map(({ template, line }) => ({ text: template, line })),
    claims.flatMap(({ responseLabels }) => responseLabels),
    claims.flatMap(({ evidenceLabels }) => evidenceLabels),
  ]
  for (const [first, ...others] of labels) {
    for (const { text, line } of others.filter((other) => other.text !== first?.text)) {
      const values = { written: text, label: first?.text ?? '' }
      say({ level: 'info', code: 'labelVaries', line, values })
    }
  }
}
