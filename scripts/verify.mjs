/**
 * Recomputes every digest of a press room from what it gives under /data, without using any of its code.
 * docs/contracts/data.md says what is read, docs/contracts/edition.md how the digests are made.
 *
 *   node scripts/verify.mjs https://presse.example
 *   node scripts/verify.mjs https://presse.example --save FOLDER
 *   node scripts/verify.mjs FOLDER
 *
 * One line per problem on standard output; exit 0 when there is none, 1 when there is, 2 when it was called wrongly.
 */
import { parseArgs } from 'node:util'
import { openSource } from './verify/openSource.mjs'
import { verifyPressRoom } from './verify/verifyPressRoom.mjs'

const usage = 'Usage: node scripts/verify.mjs ADDRESS-OR-FOLDER [--save FOLDER]'

/** A live press room may publish while it is read: what changed under our eyes is read again, this often. */
const attempts = 3

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { save: { type: 'string' } },
  })
  if (positionals.length !== 1) throw new Error(usage)
  const source = await openSource(positionals[0], values.save)
  process.exitCode = await verify(source)
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

async function verify(source) {
  for (let attempt = 1; ; attempt += 1) {
    const { problems, counts, unknownKinds, isSettled } = await verifyPressRoom(source)
    if (!isSettled && attempt < attempts) continue
    if (!isSettled) console.error('The press room was publishing while it was read: try again.')
    for (const problem of problems) console.log(problem)
    for (const [kind, digests] of unknownKinds) {
      const parts = counted(digests.size, 'parts')
      console.error(
        `${parts} of the kind ${kind}, which this verifier does not know: counted, and held to the digest, but what it says was not looked at. A newer one can.`,
      )
    }
    const seen = Object.entries(counts)
      .map(([noun, count]) => counted(count, noun))
      .join(', ')
    if (problems.length === 0) console.log(`${source.name}: all digests match (${seen}).`)
    else console.error(`${source.name}: ${counted(problems.length, 'problems')} (${seen}).`)
    return problems.length === 0 ? 0 : 1
  }
}

function counted(count, nouns) {
  return `${count} ${count === 1 ? nouns.replace(/s$/, '') : nouns}`
}
