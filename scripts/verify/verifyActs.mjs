import * as answers from './answerShapes.mjs'
import { sha256 } from './canonicalText.mjs'
import * as records from './recordShapes.mjs'

/** Verifies the chain of acts, and that each edition was published by exactly one of them. */
export async function verifyActs(reading, { count, pageSize, hrefs }) {
  const { problem, acts } = reading
  const texts = []
  for (const [index, href] of hrefs.entries()) {
    const path = `/data/acts/${index + 1}`
    if (href !== path) problem('/data', `acts.hrefs: ${href} is not ${path}`)
    const answer = await reading.readAnswer(path, answers.acts)
    const page = answer?.acts ?? []
    if (index + 1 < hrefs.length && page.length !== pageSize) {
      problem(path, `${page.length} acts instead of ${pageSize}`)
    }
    texts.push(...page)
  }
  if (texts.length !== count) problem('/data', `acts.count: ${count} said, ${texts.length} there`)

  const published = new Map()
  let before = { sequence: 0, digest: null }
  for (const text of texts) {
    const expected = before.sequence + 1
    const place = `act ${expected}`
    const act = reading.readText(text, records.act, place)
    const digest = sha256(text)
    acts.push({ text, digest, act })
    if (act && act.sequence !== expected) {
      problem(place, `sequence: it is missing, act ${act.sequence} stands here`)
    }
    if (act && act.previous !== before.digest) {
      problem(`act ${act.sequence}`, `previous: ${act.previous} instead of ${before.digest}`)
    }
    if (act) passOverUnknown(reading, act, digest)
    if (records.publications.includes(act?.verb)) notePublication(reading, published, act)
    before = { sequence: act?.sequence ?? expected, digest }
  }
  for (const [digest, { place }] of reading.editions) {
    if (!published.has(digest)) problem(place, `no act published the digest ${digest}`)
  }
}

function passOverUnknown({ passOver }, { verb, subject }, digest) {
  if (!records.verbs.includes(verb)) passOver('acts with the verb', verb, digest)
  if (!records.subjects.includes(subject.type)) {
    passOver('acts with the subject', subject.type, digest)
  }
}

function notePublication({ editions, problem }, published, { sequence, digest }) {
  const place = `act ${sequence}`
  if (!editions.has(digest)) problem(place, `digest: no edition here has the digest ${digest}`)
  const other = published.get(digest)
  if (other !== undefined) problem(place, `digest: act ${other} published the same edition`)
  published.set(digest, sequence)
}
