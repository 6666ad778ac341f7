import type { ImportMessage } from '../messages/ImportMessage'
import type { Structure, StructuredClaim } from './Structure'

/** All the reasons why a document cannot be used, and what looks wrong about its claims and update line. */
export function checkStructure({ title, claims, update }: Structure): readonly ImportMessage[] {
  const messages: ImportMessage[] = []
  if (claims.length === 0) messages.push({ level: 'error', code: 'noClaim', line: 1 })
  if (title === null) messages.push({ level: 'error', code: 'titleMissing', line: 1 })
  for (const { statement, response, number, line } of claims) {
    const values = { number }
    if (statement === null)
      messages.push({ level: 'error', code: 'claimWithoutStatement', line, values })
    if (response.length === 0)
      messages.push({ level: 'warning', code: 'claimWithoutResponse', line, values })
  }
  for (const message of checkNumbers(claims)) messages.push(message)
  for (const message of checkLabels(claims)) messages.push(message)
  if (update !== null && update.date.edtf === null) {
    messages.push({ level: 'warning', code: 'dateNotUnderstood', line: update.line.line })
  }
  return messages
}

function checkNumbers(claims: readonly StructuredClaim[]): readonly ImportMessage[] {
  const lines = new Map<number, number>()
  const messages: ImportMessage[] = []
  let expected = 1
  for (const { number, line } of claims) {
    const first = lines.get(number)
    if (first !== undefined) {
      messages.push({ level: 'error', code: 'claimNumberTwice', line, values: { number, first } })
    } else if (number !== expected) {
      const values = { number, expected }
      messages.push({ level: 'info', code: 'claimNumberUnexpected', line, values })
    }
    lines.set(number, first ?? line)
    expected = number + 1
  }
  return messages
}

/** A dossier has one label of each kind, the first as written; an export does not write the others. */
function checkLabels(claims: readonly StructuredClaim[]): readonly ImportMessage[] {
  const labels = [
    claims.map(({ template, line }) => ({ text: template, line })),
    claims.flatMap(({ responseLabels }) => responseLabels),
    claims.flatMap(({ evidenceLabels }) => evidenceLabels),
  ]
  return labels.flatMap(([first, ...others]) =>
    others
      .filter(({ text }) => text !== first?.text)
      .map(({ text, line }): ImportMessage => {
        const values = { written: text, label: first?.text ?? '' }
        return { level: 'info', code: 'labelVaries', line, values }
      }),
  )
}
