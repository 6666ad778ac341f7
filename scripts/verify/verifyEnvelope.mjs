import { isKnown } from './recordShapes.mjs'

/** One letter per kind that is known: the reading order of an envelope is then a word of this form. */
const letters = {
  head: 'h',
  standing: 's',
  introduction: 'i',
  claim: 'C',
  citation: 'q',
  response: 'r',
  evidence: 'e',
  updateLine: 'u',
  note: 'n',
}
const readingOrder = /^hs?i?(Cq*r?e*)*u?n?$/
const hanging = ['claim', 'citation', 'response', 'evidence']

/** Verifies what an envelope says beside the digests of its parts. */
export function verifyEnvelope(reading, history, envelope, number, place) {
  const problem = (field, message) => reading.problem(`${place}, envelope`, `${field}: ${message}`)
  const same = (field, said, expected) => {
    if (said !== expected) problem(field, `${said} instead of ${expected}`)
  }
  same('dossier.id', envelope.dossier.id, history.id)
  same('dossier.language', envelope.dossier.language, history.language)
  same('number', envelope.number, number)
  same('previous', envelope.previous, number === 1 ? null : (history.before?.digest ?? null))
  same('stated', envelope.stated !== undefined, envelope.origin === 'reconstructed')
  if (envelope.origin === 'reconstructed' && history.before?.origin === 'published') {
    problem('origin', 'reconstructed after a published edition')
  }
  const known = envelope.parts.filter(({ kind }) => isKnown(kind))
  if (!readingOrder.test(known.map(({ kind }) => letters[kind]).join(''))) {
    problem('parts', 'not in reading order')
  }
  verifyReferences(history, envelope, problem)
}

function verifyReferences(history, { dossier, parts }, problem) {
  const seen = new Set()
  let current = null
  for (const { kind, id, claim } of parts) {
    const name = `${kind} ${id}`
    if (seen.has(name)) problem('parts', `${name} is there twice`)
    seen.add(name)
    if (kind === 'claim') {
      current = claim
      if (claim?.id !== id) problem('parts', `${name} belongs to claim ${claim?.id}`)
      else verifyNumber(history, claim, problem)
    } else if (hanging.includes(kind) || (!isKnown(kind) && claim !== undefined)) {
      if (claim?.id !== current?.id || claim?.number !== current?.number) {
        problem('parts', `${name} belongs to claim ${claim?.id}, number ${claim?.number}`)
      }
    } else if (isKnown(kind) && (claim !== undefined || id !== dossier.id)) {
      problem('parts', `${name} does not belong to the dossier`)
    }
  }
}

/** A claim's number belongs to it from its first publication for ever. */
function verifyNumber({ claims, numbers }, { id, number }, problem) {
  const before = claims.get(id) ?? number
  const owner = numbers.get(number) ?? id
  if (before !== number) problem(`parts, claim ${id}`, `number ${number}, it was ${before}`)
  if (owner !== id) problem(`parts, claim ${id}`, `number ${number} belongs to claim ${owner}`)
  claims.set(id, before)
  numbers.set(number, owner)
}
