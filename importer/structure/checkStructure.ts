import type { AddMessage } from '../messages/ImportMessage'
import type { Structure, StructuredClaim } from './Structure'

/** Says why a document cannot be used, all reasons at once, and what about its claims looks wrong. */
export function checkStructure({ title, claims, update }: Structure, addMessage: AddMessage): void {
  if (claims.length === 0) addMessage({ level: 'error', code: 'noClaim', line: 1 })
  if (title === null) addMessage({ level: 'error', code: 'titleMissing', line: 1 })
  for (const { statement, response, number, line } of claims) {
    const values = { number }
    if (statement === null)
      addMessage({ level: 'error', code: 'claimWithoutStatement', line, values })
    if (response.length === 0)
      addMessage({ level: 'warning', code: 'claimWithoutResponse', line, values })
  }
  checkNumbers(claims, addMessage)
  checkLabels(claims, addMessage)
  if (update !== null && update.date.edtf === null) {
    addMessage({ level: 'warning', code: 'dateNotUnderstood', line: update.line.line })
  }
}

function checkNumbers(claims: readonly StructuredClaim[], addMessage: AddMessage): void {
  const lines = new Map<number, number>()
  let expected = 1
  for (const { number, line } of claims) {
    const first = lines.get(number)
    if (first !== undefined) {
      addMessage({ level: 'error', code: 'claimNumberTwice', line, values: { number, first } })
    } else if (number !== expected) {
      addMessage({
        level: 'info',
        code: 'claimNumberUnexpected',
        line,
        values: { number, expected },
      })
    }
    lines.set(number, first ?? line)
    expected = number + 1
  }
}

/** A dossier has one label of each kind, the first as written; others are not given back on export. */
function checkLabels(claims: readonly StructuredClaim[], addMessage: AddMessage): void {
  const labels = [
    claims.map(({ template, line }) => ({ text: template, line })),
    claims.flatMap(({ responseLabels }) => responseLabels),
    claims.flatMap(({ evidenceLabels }) => evidenceLabels),
  ]
  for (const [first, ...others] of labels) {
    for (const { text, line } of others.filter((other) => other.text !== first?.text)) {
      const values = { written: text, label: first?.text ?? '' }
      addMessage({ level: 'info', code: 'labelVaries', line, values })
    }
  }
}
