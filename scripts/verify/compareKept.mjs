import { counted } from './counted.mjs'
import { signatureOf } from './note.mjs'
import { verifyProof } from './verifyProof.mjs'

/**
 * Compares what a reader kept with the record of now. Returns `problems`, sentences; where there are none, `fits`, the
 * words that say what is there unchanged, and `acts`, how many acts it confirms from the first one on.
 */
export function compareKept(kept, record) {
  const problems = []
  const wrong = (sentence) => problems.push(`${kept.name}, which you kept: ${sentence}`)
  const found = comparisons[kept.is](kept, record, wrong)
  return { problems, ...found }
}

const comparisons = {
  folder({ name, acts, editions, checkpoint }, record, wrong) {
    const changed = acts.findIndex((text, index) => record.acts[index]?.text !== text)
    if (record.acts.length < acts.length) {
      wrong(`It has ${counted(acts.length, 'acts')}, and now there are ${record.acts.length}.`)
    } else if (changed !== -1) wrong(`Act ${changed + 1} is another one now.`)
    const now = new Map([...record.editions.values()].map((one) => [placeOf(one), one]))
    for (const edition of editions) {
      const current = now.get(placeOf(edition))
      if (!current) wrong(`Its ${edition.place} is not there any more.`)
      else if (JSON.stringify(current.texts) !== JSON.stringify(edition.texts)) {
        wrong(`Its ${edition.place} has other texts now.`)
      }
    }
    if (checkpoint) compareHead(checkpoint, record, wrong)
    const seen = `${counted(acts.length, 'acts')}, ${counted(editions.length, 'editions')}`
    return { fits: `the folder ${name} (${seen})`, acts: acts.length }
  },

  checkpoint({ name, checkpoint }, record, wrong) {
    compareHead(checkpoint, record, wrong)
    const { size } = checkpoint
    return { fits: `the checkpoint in ${name} (${firstActs(size)})`, acts: size }
  },

  proof({ name, bytes, checkpoint }, record, wrong) {
    for (const problem of verifyProof(bytes, null).problems) wrong(problem)
    compareHead(checkpoint, record, wrong)
    const { size } = checkpoint
    return { fits: `the proof in ${name} (${firstActs(size)})`, acts: size }
  },

  digest({ digest }, { acts, editions, candidates, parts }, wrong) {
    const act = acts.findIndex((one) => one.digest === digest)
    if (act !== -1) return { fits: `act ${act + 1} (${digest})`, acts: act + 1 }
    const edition = editions.get(digest)
    if (edition) {
      const before = edition.number > 1 ? ', with all editions before it' : ''
      return { fits: `${edition.place}${before} (${digest})`, acts: 0 }
    }
    if (candidates.has(digest)) return { fits: `the candidate ${digest}`, acts: 0 }
    if (parts.has(digest)) return { fits: `the part ${digest}`, acts: 0 }
    wrong('No edition, candidate, part or act that is there now has this digest.')
    return { acts: 0 }
  },
}

const placeOf = ({ dossier, number }) => JSON.stringify([dossier, number])
const firstActs = (size) => (size === 0 ? 'no act' : `acts 1 to ${size}`)

function compareHead(checkpoint, { acts, log }, wrong) {
  const { origin, size, root } = checkpoint
  const keys = log.key ? [log.key, ...log.keys] : log.keys
  const signatures = keys
    .filter((key) => key.name === origin)
    .map((key) => signatureOf(checkpoint, key))
  if (signatures.includes(false)) wrong('The signature in the name of the log is not right.')
  else if (!signatures.includes(true)) {
    wrong(`It is of the log ${origin}, and no key that this press room states signed it.`)
  }
  if (size > acts.length) {
    wrong(`It counts ${counted(size, 'acts')}, and now there are ${acts.length}.`)
  } else if (!log.rootAt(size).equals(root)) {
    wrong(`The first ${counted(size, 'acts')} are not any more those that it signs.`)
  }
}
