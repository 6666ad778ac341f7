import { sha256 } from './canonicalText.mjs'
import { decode } from './decode.mjs'
import { hashLeaf, rootOf } from './merkleTree.mjs'
import { ofLog, parseCheckpoint, parseKey, signatureOf } from './note.mjs'
import * as records from './recordShapes.mjs'

const addresses = { checkpoint: '/log/checkpoint', key: '/log/key' }

/** The texts of the newest checkpoint and of the key, null where the log was not started. */
export async function readLog({ problem, readLines }, { log }) {
  if (!log) return null
  for (const [name, address] of Object.entries(addresses)) {
    if (log[name] !== address) problem('/data', `log.${name}: ${log[name]} is not ${address}`)
  }
  return { checkpoint: await readLines(addresses.checkpoint), key: await readLines(addresses.key) }
}

/**
 * Verifies the log over the acts that were read: that its checkpoint is signed by its key, that the record states this
 * key, and that the root is that of the first acts.
 * @returns the checkpoint, null where there is none; `key` and all `keys` that the record states, the last one last;
 *   and `rootAt`, the root of the tree over that many acts
 */
export async function verifyLog(reading, log) {
  const { acts, problem } = reading
  const starts = acts.filter(({ act }) => act?.verb === 'startLog').map(({ act }) => act)
  const isStarted = starts.length > 0
  if (isStarted && !log) problem('/data', 'It names no log, and an act started one.')
  if (!isStarted && log) problem('/data', 'It names a log, and no act started one.')
  const { keys, stated } = await readKeys(reading)
  const leaves = acts.map(({ text }) => hashLeaf(text))
  const rootAt = (size) => rootOf(leaves.slice(0, size))
  const key = log?.key == null ? null : parseKey(log.key.replace(/\n$/, ''))
  const checkpoint = log?.checkpoint == null ? null : parseCheckpoint(log.checkpoint)
  if (log?.key != null) verifyKey(problem, key, stated)
  if (log?.checkpoint != null) {
    const wrong = (sentence) => problem(addresses.checkpoint, sentence)
    const started = starts.at(-1)?.sequence ?? 0
    if (!checkpoint) wrong('This is no checkpoint of a log.')
    else if (key) verifyCheckpoint({ wrong, checkpoint, key, rootAt, count: acts.length, started })
  }
  return { checkpoint, key, keys, rootAt }
}

function verifyKey(problem, key, stated) {
  if (key?.type !== ofLog) problem(addresses.key, 'This is no key with which a log is signed.')
  else if (!stated) problem(addresses.key, 'No act of the record states this key.')
  else if (stated.line !== key.line) {
    problem(addresses.key, `The record states another key: ${stated.line}.`)
  }
}

function verifyCheckpoint({ wrong, checkpoint, key, rootAt, count, started }) {
  const { origin, size, root } = checkpoint
  if (origin !== key.name) {
    wrong(`It is a checkpoint of the log ${origin}, and the key is that of the log ${key.name}.`)
  }
  const signature = signatureOf(checkpoint, key)
  if (signature === null) wrong('The key of the log did not sign it.')
  if (signature === false) wrong('The signature in the name of the log is not right.')
  if (size < started) wrong(`It counts ${size} acts, and act ${started} states the key.`)
  if (size > count) wrong(`It counts ${size} acts, and there are only ${count}.`)
  else if (!rootAt(size).equals(root)) wrong(`The first ${size} acts are not those that it signs.`)
}

/** The keys that the record states, in the order of the acts that name their statements, and the last one of them. */
async function readKeys(reading) {
  const { acts, problem, notes } = reading
  const naming = acts
    .map(({ act }) => act)
    .filter((act) => act?.verb === 'startLog' || (act?.subject.type === 'log' && act.digest))
  const last = naming.findLast(({ verb }) => verb === 'startLog')
  const keys = []
  let stated = null
  for (const act of naming) {
    const text = await readStatement(reading, act)
    // Only the last key is needed to verify what is there now.
    if (text === null && act === last) problem(`act ${act.sequence}`, 'Its statement is missing.')
    if (text === null && act !== last) {
      notes.push(
        `The statement that act ${act.sequence} names is missing: a key in it is not accepted.`,
      )
    }
    const key = text === null ? null : readKey(reading, act, text)
    if (key) keys.push(key)
    if (act === last) stated = key
  }
  return { keys, stated }
}

/** The text of the statement that an act names; null where it is not there. */
async function readStatement({ source }, { digest }) {
  try {
    return decode(await source.read(addressOf(digest)))
  } catch {
    return null
  }
}

const addressOf = (digest) => `/data/statements/${digest}`

function readKey({ problem, readText, passOver }, act, text) {
  const path = addressOf(act.digest)
  const found = sha256(text)
  if (found !== act.digest) {
    problem(path, `the text has the digest ${found}, act ${act.sequence} says ${act.digest}`)
    return null
  }
  const kind = kindOf(text)
  if (act.verb !== 'startLog' || (kind !== undefined && kind !== 'logKey')) {
    if (kind !== 'logKey') passOver('statements of the kind', kind, act.digest)
    return null
  }
  const value = readText(text, records.logKey, path, 'log.md')
  if (!value) return null
  const key = parseKey(value.key)
  if (key?.type !== ofLog) {
    problem(path, 'This is no key with which a log is signed.')
    return null
  }
  if (key.name !== act.subject.id) {
    problem(
      path,
      `The key is that of the log ${key.name}, and act ${act.sequence} is about ${act.subject.id}.`,
    )
  }
  return key
}

function kindOf(text) {
  try {
    const { kind } = JSON.parse(text)
    return typeof kind === 'string' ? kind : undefined
  } catch {
    return undefined
  }
}
