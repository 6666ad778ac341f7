import { applyPolicy } from './applyPolicy.mjs'
import { sha256 } from './canonicalText.mjs'
import { counted } from './counted.mjs'
import { decode } from './decode.mjs'
import { describeUnmet, namesOf } from './describeFindings.mjs'
import { describeTime } from './describeTime.mjs'
import { describeWords } from './describeWords.mjs'
import { makeReading } from './makeReading.mjs'
import { hashLeaf, isIncluded } from './merkleTree.mjs'
import { ofLog, parseKey, signatureOf } from './note.mjs'
import { parseProof } from './parseProof.mjs'
import * as records from './recordShapes.mjs'

/**
 * Verifies the proof of an edition, or of one of its points, from the bytes of its file and the reader's policy alone.
 * Returns problems; `words`, lines of what it proves; and `verdict`, with the exit code, one sentence or more.
 */
export function verifyProof(bytes, policy) {
  const reading = makeReading(null)
  const { problems, problem, unknown } = reading
  const proof = parseProof(textOf(bytes))
  if (!proof) problem('the file', 'It is not of the form of a proof.')
  const proved = proof && readTexts(reading, proof)
  if (!proved) return { problems, unknown, words: [], verdict: broken(problems) }

  const { checkpoint, index, hashes } = proof
  const { size, root } = checkpoint
  if (!isIncluded({ leaf: hashLeaf(proved.texts.act), index, size, root, hashes })) {
    problem('the act', 'The hashes do not lead from it to the root that the checkpoint signs.')
  }
  verifySignature(reading, proved.texts, checkpoint)
  const applied = policy ? applyPolicy(policy, checkpoint) : null
  for (const sentence of applied?.problems ?? []) problem('the checkpoint', sentence)
  const words = describeProved(proved, proof, applied)
  if (problems.length > 0) return { problems, unknown, words, verdict: broken(problems) }
  return { problems, unknown, words, verdict: describeVerdict(proved, checkpoint, policy, applied) }
}

function readTexts(reading, { extra, index }) {
  const { problem, readText } = reading
  const texts = extra && readText(textOf(extra), records.proof, 'the extra data', 'log.md')
  if (!texts) {
    if (!extra) problem('the file', 'It has no extra data.')
    return null
  }
  const act = readText(texts.act, records.act, 'the act')
  const edition = readText(texts.edition, records.edition, 'the edition')
  const envelope = readText(texts.envelope, records.envelope, 'the envelope')
  if (!act || !edition || !envelope) return null
  const expect = (place, sentence, isRight) => isRight || problem(place, sentence)
  const { publications } = records
  expect('the act', 'It does not publish anything.', publications.includes(act.verb))
  expect(
    'the act',
    `It is act ${act.sequence}, and the index ${index} is that of another one.`,
    act.sequence === index + 1,
  )
  expect('the edition', 'The act published another one.', act.digest === sha256(texts.edition))
  expect(
    'the envelope',
    'It is that of another edition.',
    edition.candidate === sha256(texts.envelope),
  )

  const { publishedAt } = edition
  const isAfter = act.sequence > texts.started
  if (isAfter ? publishedAt !== act.at : publishedAt > act.at) {
    problem('the edition', `It says ${publishedAt}, and the act that published it ${act.at}.`)
  }

  const parts = new Map()
  for (const [place, part] of texts.parts.entries()) {
    const digest = sha256(part)
    const named = envelope.parts.find((one) => one.digest === digest)
    const at = `part ${place + 1}`
    if (!named) {
      problem(at, 'The envelope does not name it: these are not the words of this edition.')
      continue
    }
    const value = readText(part, records.partOf(named.kind), at)
    if (value && value.id !== named.id) problem(at, `It is ${value.kind} ${value.id} in the text.`)
    if (!records.isKnown(named.kind)) reading.passOver('parts of the kind', named.kind, digest)
    if (value) parts.set(digest, value.value)
  }
  return { texts, act, edition, envelope, parts }
}

/** That the key of the statement signed the checkpoint, which counts the act that states it. */
function verifySignature({ problem, readText }, { statement, started }, checkpoint) {
  const value = readText(statement, records.logKey, 'the statement of the key', 'log.md')
  const key = value && parseKey(value.key)
  if (value && key?.type !== ofLog) {
    problem('the statement of the key', 'This is no key with which a log is signed.')
  } else if (key && (key.name !== checkpoint.origin || signatureOf(checkpoint, key) !== true)) {
    problem('the checkpoint', 'The key of the statement did not sign it.')
  }
  if (started > checkpoint.size) {
    problem(
      'the checkpoint',
      `It counts ${checkpoint.size} acts, and act ${started} states the key.`,
    )
  }
}

function textOf(bytes) {
  try {
    return decode(bytes)
  } catch {
    return ''
  }
}

function broken(problems) {
  const words = `${counted(problems.length, 'problems')}. Something was altered: this file proves nothing.`
  return { code: 1, words }
}

function describeProved({ act, edition, envelope, parts }, { checkpoint }, applied) {
  const { publishedAt } = edition
  const inSeconds = (time) => Math.floor(Date.parse(time) / 1000)
  const isSame = act.at === publishedAt
  return [
    ...describeWords(envelope, parts),
    '',
    `Edition ${envelope.number}, published on ${describeTime(inSeconds(publishedAt))}, as the press room says.`,
    ...(isSame
      ? []
      : [`It was recorded at ${act.at}, before the key was stated that signs the log.`]),
    ...(envelope.stated
      ? [
          `Put together later from older documents: ${envelope.stated.words} (${envelope.stated.basis}).`,
        ]
      : []),
    ...(act.verb === 'publishWithoutApprovals' ? ['Published without the approvals.'] : []),
    `Position in the record: act ${act.sequence} of ${checkpoint.size} in the log ${checkpoint.origin}.`,
    ...(applied?.cosigned ?? []).map(({ name, at }) => `Seen by ${name} on ${describeTime(at)}.`),
  ]
}

function describeVerdict({ act, envelope }, checkpoint, policy, applied) {
  const edition = `edition ${envelope.number}`
  const met = applied?.metAt ?? null
  if (met !== null) {
    const names = namesOf(applied.metBy)
    const key =
      policy.logs.length > 0
        ? ''
        : ' Your policy names no log: whether the key in the file is that of the press room, it does not say.'
    return {
      code: 0,
      words: `nothing was altered. These are words of ${edition}, which act ${act.sequence} published: ${names} confirm that it was in the log ${checkpoint.origin} by ${describeTime(met)}.${key}`,
    }
  }
  const signed =
    policy && policy.logs.length > 0
      ? `the key of the log ${checkpoint.origin}, which your policy names, signed it.`
      : `the key that stands in this file signed it for the log ${checkpoint.origin}; whether that is the key of the press room, only a policy can say (--policy).`
  const unmet = policy ? ` ${describeUnmet(policy, [applied])}` : ''
  return {
    code: 3,
    words: `nothing was altered as far as it shows: these are words of ${edition}, which act ${act.sequence} published, and ${signed}${unmet} Nothing from outside confirms it: its time is the press room’s own word.`,
  }
}
