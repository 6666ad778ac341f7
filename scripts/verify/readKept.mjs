import { readFile, stat } from 'node:fs/promises'
import * as answers from './answerShapes.mjs'
import { decode } from './decode.mjs'
import { parseCheckpoint } from './note.mjs'
import { openSource } from './openSource.mjs'
import { parseProof } from './parseProof.mjs'
import { misfits } from './shapes.mjs'

/**
 * What a reader kept: a digest; a file with a checkpoint, or with a proof; a folder that was saved, as the texts of its
 * acts and editions, and its checkpoint, null where it has none. Throws where it is none of them.
 */
export async function readKept(name) {
  const found = await stat(name).catch(({ code }) => {
    if (/^[0-9a-f]{64}$/.test(name)) return null
    throw new Error(`${name}, which you kept, cannot be read (${code}).`)
  })
  if (!found) return { is: 'digest', name, digest: name }
  if (found.isDirectory()) return { is: 'folder', name, ...(await readFolder(name)) }
  const bytes = await readFile(name)
  const kept = parseKept(bytes)
  if (!kept) throw new Error(`${name} is neither a checkpoint nor a proof.`)
  return { name, ...kept }
}

function parseKept(bytes) {
  try {
    const text = decode(bytes)
    const proof = parseProof(text)
    if (proof) return { is: 'proof', bytes, checkpoint: proof.checkpoint }
    const checkpoint = parseCheckpoint(text)
    return checkpoint && { is: 'checkpoint', checkpoint }
  } catch {
    return null
  }
}

async function readFolder(name) {
  const source = await openSource(name)
  const read = async (path, shape) => {
    try {
      const value = JSON.parse(decode(await source.read(path)))
      if (misfits(value, shape, true).length === 0) return value
    } catch (error) {
      throw new Error(`${name}, which you kept, is not a saved press room (${error.message}).`)
    }
    throw new Error(`${name}, which you kept, is not a saved press room (${path}).`)
  }
  const index = await read('/data', answers.index)
  const acts = []
  for (const href of index.acts.hrefs) acts.push(...(await read(href, answers.acts)).acts)
  const dossiers = [...index.dossiers]
  for (let { next } = index; next !== null; ) {
    const page = await read(next, answers.dossiers)
    dossiers.push(...page.dossiers)
    next = page.next
  }
  const editions = []
  for (const { id, language, slug, href } of dossiers) {
    for (const { number, href: at } of (await read(href, answers.editions)).editions) {
      const { edition, envelope, parts } = await read(at, answers.edition)
      const place = `dossier ${language}/${slug}, edition ${number}`
      editions.push({ dossier: id, number, texts: [edition, envelope, ...parts], place })
    }
  }
  return { acts, editions, checkpoint: await readHead(name, source) }
}

async function readHead(name, source) {
  const bytes = await source.read('/log/checkpoint').catch(() => null)
  if (bytes === null) return null
  const kept = parseKept(bytes)
  if (kept?.is === 'checkpoint') return kept.checkpoint
  throw new Error(`${name}, which you kept, is not a saved press room (log/checkpoint).`)
}
