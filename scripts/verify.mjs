/**
 * Recomputes every digest of a press room, and the tree over its acts, from what it gives under /data and /log, without
 * using any of its code. docs/contracts/data.md says what is read, edition.md how the digests are made, log.md what the
 * log is, what it can be compared with, and what the exit codes mean.
 *
 *   node scripts/verify.mjs https://presse.example --policy FILE
 *   node scripts/verify.mjs https://presse.example --save FOLDER
 *   node scripts/verify.mjs FOLDER --against EARLIER-FOLDER --against CHECKPOINT --against DIGEST
 *   node scripts/verify.mjs --proof FILE --policy FILE
 *
 * One line per problem on standard output, then one that says what is confirmed.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { applyPolicy } from './verify/applyPolicy.mjs'
import { compareKept } from './verify/compareKept.mjs'
import { counted } from './verify/counted.mjs'
import { describeFindings } from './verify/describeFindings.mjs'
import { ofWitnessWithMlDsa } from './verify/note.mjs'
import { openSource } from './verify/openSource.mjs'
import { parsePolicy } from './verify/parsePolicy.mjs'
import { proofHeader } from './verify/parseProof.mjs'
import { readKept } from './verify/readKept.mjs'
import { verifyPressRoom } from './verify/verifyPressRoom.mjs'
import { verifyProof } from './verify/verifyProof.mjs'

const usage = `Usage: node scripts/verify.mjs ADDRESS-OR-FOLDER [--save FOLDER] [--policy FILE] [--against KEPT]
       node scripts/verify.mjs --proof FILE [--policy FILE]`

/** A live press room may publish while it is read: what changed under our eyes is read again, this often. */
const attempts = 3

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      save: { type: 'string' },
      policy: { type: 'string' },
      against: { type: 'string', multiple: true },
      proof: { type: 'string' },
    },
  })
  const { save, policy, against = [], proof } = values
  const isProof = proof !== undefined
  if (positionals.length !== (isProof ? 0 : 1)) throw new Error(usage)
  if (isProof && (save !== undefined || against.length > 0)) throw new Error(usage)
  const read = policy === undefined ? null : await readPolicy(policy)
  process.exitCode = isProof
    ? await verifyFile(proof, read)
    : await verify(await openSource(positionals[0], save), read, await readAll(against))
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function readBytes(file) {
  try {
    return await readFile(file)
  } catch ({ code }) {
    throw new Error(`${file} cannot be read (${code}).`)
  }
}

async function readPolicy(file) {
  const policy = parsePolicy(await readBytes(file))
  for (const { name } of policy.witnesses.filter(({ type }) => type === ofWitnessWithMlDsa)) {
    const words = 'signs with ML-DSA-44, which this verifier does not know: it is passed over.'
    print(console.error, `The witness ${name} of your policy ${words}`)
  }
  return policy
}

async function readAll(against) {
  const kept = []
  for (const name of against) kept.push(await readKept(name))
  return kept
}

async function verify(source, policy, kept) {
  for (let attempt = 1; ; attempt += 1) {
    const { problems, notes, counts, unknown, record, isSettled } = await verifyPressRoom(source)
    if (!isSettled && attempt < attempts) continue
    if (!isSettled) throw new Error('The press room was publishing while it was read: try again.')
    for (const note of notes) print(console.error, note)
    const outside = record && compareOutside(record, policy, kept)
    problems.push(...(outside?.problems ?? []))
    const verdict = describeFindings({ ...outside, problems, counts, record, policy })
    return report(source.name, { problems, unknown, verdict })
  }
}

/** Compares what the reader has in hand, a policy and what was kept, with the record of now. */
function compareOutside(record, policy, kept) {
  const problems = []
  const heads = []
  const { checkpoint } = record.log
  if (policy && checkpoint) {
    const applied = applyPolicy(policy, checkpoint)
    problems.push(...applied.problems.map((sentence) => `/log/checkpoint: ${sentence}`))
    heads.push({ ...applied, size: checkpoint.size })
  }
  const compared = kept.map((one) => compareKept(one, record))
  problems.push(...compared.flatMap((one) => one.problems))
  if (policy) {
    for (const { name, checkpoint: earlier } of kept.filter((one) => one.checkpoint)) {
      const applied = applyPolicy(policy, earlier)
      problems.push(...applied.problems.map((sentence) => `${name}, which you kept: ${sentence}`))
      heads.push({ ...applied, size: earlier.size })
    }
  }
  return { problems, heads, fits: compared }
}

async function verifyFile(file, policy) {
  const bytes = await readBytes(file)
  if (!bytes.toString('latin1').startsWith(`${proofHeader}\n`)) {
    throw new Error(`${file} is no proof.`)
  }
  const { words, ...found } = verifyProof(bytes, policy)
  for (const line of words) print(console.log, `  ${line}`.trimEnd())
  return report(file, found)
}

function report(name, { problems, unknown, verdict }) {
  for (const [key, digests] of unknown) {
    const [nouns, kind] = JSON.parse(key)
    print(
      console.error,
      `${counted(digests.size, nouns)} ${kind}, which this verifier does not know: counted, and held to the digest, but what it says was not looked at. A newer one can.`,
    )
  }
  for (const problem of problems) print(console.log, problem)
  print(console.log, `${name}: ${verdict.words}`)
  return verdict.code
}

/** What is read was written by others: nothing in it may steer the terminal or turn the direction of a line. */
function print(write, line) {
  write(line.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd'))
}
