import * as answers from './answerShapes.mjs'
import { decode } from './decode.mjs'
import { makeReading } from './makeReading.mjs'
import { differences } from './shapes.mjs'
import { verifyActs } from './verifyActs.mjs'
import { verifyDossier } from './verifyDossier.mjs'
import { verifyFiles } from './verifyFiles.mjs'
import { readLog, verifyLog } from './verifyLog.mjs'
import { verifyTimes } from './verifyTimes.mjs'

/**
 * Reads all that there is under /data and /log. `isSettled` is false when the press room published meanwhile. Throws
 * where nothing can be read.
 */
export async function verifyPressRoom(source) {
  const reading = makeReading(source)
  const index = await readIndex(reading)
  const { problems, notes, unknown, acts, editions, candidates, parts, files } = reading
  const counts = { dossiers: 0, editions: 0, parts: 0, files: 0, acts: 0 }
  if (!index) return { problems, notes, counts, unknown, isSettled: true }

  // Before the acts, so that they are at least as many as it counts.
  const signed = await readLog(reading, index)
  const dossiers = await readDossiers(reading, index)
  reportDoubled(reading, dossiers)
  for (const dossier of dossiers) await verifyDossier(reading, dossier)
  reportChangedParts(reading)
  reportOriginals(reading)
  await verifyFiles(reading)
  await verifyActs(reading, index.acts)
  verifyTimes(reading)
  const log = await verifyLog(reading, signed)
  counts.dossiers = dossiers.length
  counts.editions = editions.size
  counts.parts = parts.size
  counts.files = files.size
  counts.acts = acts.length
  return {
    problems,
    notes,
    counts,
    unknown,
    record: { acts, editions, candidates, parts, log },
    isSettled: await isSettled(reading, index),
  }
}

async function readIndex({ source, fitting }) {
  let value
  try {
    value = JSON.parse(decode(await source.read('/data')))
  } catch (error) {
    throw new Error(`${source.name}: nothing could be read (/data: ${error.message}).`)
  }
  return fitting('/data', value, answers.index)
}

/** Those of the index and of all pages that follow it. */
async function readDossiers({ readAnswer, problem }, index) {
  const dossiers = [...index.dossiers]
  const read = new Set()
  for (let next = index.next; next !== null; ) {
    if (read.has(next) || !/^\/data\/dossiers\/[1-9]\d*$/.test(next)) {
      problem('/data', `next: ${next} leads nowhere new`)
      break
    }
    read.add(next)
    const page = await readAnswer(next, answers.dossiers)
    dossiers.push(...(page?.dossiers ?? []))
    next = page?.next ?? null
  }
  return dossiers
}

async function isSettled({ source, readAnswer }, index) {
  if (!source.isLive) return true
  const again = await readAnswer('/data', answers.index)
  return again !== null && differences(index, again).length === 0
}

function reportDoubled({ problem }, dossiers) {
  const seen = new Set()
  for (const { id, language, slug } of dossiers) {
    for (const key of [`id ${id}`, `address ${language}/${slug}`]) {
      if (seen.has(key)) problem('/data', `two dossiers have the ${key}`)
      seen.add(key)
    }
  }
}

function reportOriginals({ originals, editions, problem }) {
  for (const { place, original } of originals) {
    if (editions.get(original.edition)?.dossier !== original.dossier) {
      problem(place, `value.translationOf: ${original.dossier} has no edition ${original.edition}`)
    }
  }
}

/** Another edition that shows the same part as it was tells which field was changed. */
function reportChangedParts({ changed, parts, problem }) {
  for (const { place, reference, text, found } of changed) {
    const original = parts.get(reference.digest)
    const fields = original ? differences(JSON.parse(original), parsed(text)) : []
    const where = fields.length > 0 ? `${fields.join(', ')}: ` : ''
    problem(
      place,
      `${where}the text has the digest ${found}, the envelope says ${reference.digest}`,
    )
  }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
