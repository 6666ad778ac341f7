import * as answers from './answerShapes.mjs'
import { sha256 } from './canonicalText.mjs'
import * as records from './recordShapes.mjs'
import { verifyEnvelope } from './verifyEnvelope.mjs'
import { verifyParts } from './verifyParts.mjs'

/**
 * Verifies one edition against its own texts, the line that lists it and the edition before it.
 * @returns what the next edition is compared with
 */
export async function verifyEdition(reading, history, line, expected) {
  const { problem } = reading
  const { number } = line
  const place = `${history.place}, edition ${number}`
  const path = `${history.path}/${number}`
  if (number !== expected) problem(place, `number: edition ${expected} should stand here`)
  if (line.href !== path) problem(place, `href: ${line.href} is not ${path}`)

  const answer = await reading.readAnswer(path, answers.edition)
  if (!answer) return { ...history.before, digest: line.digest }
  const digest = sha256(answer.edition)
  const candidate = sha256(answer.envelope)
  const say = (field, said, found) => {
    if (said !== found) problem(place, `${field}: ${said} is said, ${found} is found`)
  }
  say('digest', answer.digest, digest)
  say('digest in the list', line.digest, answer.digest)
  say('candidate', answer.candidate, candidate)
  say('candidate in the list', line.candidate, answer.candidate)

  const edition = reading.readText(answer.edition, records.edition, place)
  const publishedAt = edition?.publishedAt
  const texts = [answer.edition, answer.envelope, ...answer.parts]
  reading.editions.set(digest, {
    place,
    dossier: history.id,
    number,
    candidate,
    publishedAt,
    texts,
  })
  reading.candidates.add(candidate)
  if (edition) {
    if (edition.candidate !== candidate) {
      problem(
        `${place}, envelope`,
        `the text has the digest ${candidate}, the edition says ${edition.candidate}`,
      )
    }
    say('publishedAt in the list', line.publishedAt, edition.publishedAt)
    if (history.before?.publishedAt > edition.publishedAt) {
      problem(place, `publishedAt: ${edition.publishedAt} is before the edition before it`)
    }
  }
  const envelope = reading.readText(answer.envelope, records.envelope, `${place}, envelope`)
  if (envelope) verifyEnvelope(reading, history, envelope, number, place)
  const slug = envelope ? verifyParts(reading, envelope, answer, place) : undefined
  return { digest, publishedAt, origin: envelope?.origin, slug }
}
