import { canonicalText } from './canonicalText.mjs'
import { decode } from './decode.mjs'
import { misfits } from './shapes.mjs'

/** One pass over a source: what was found wrong, and what is remembered to be compared at the end. */
export function makeReading(source) {
  const problems = []
  /** What a reader should know and that is no problem, as sentences. */
  const notes = []
  const problem = (place, message) => problems.push(`${place}: ${message}`)

  /** The text under a path, or null when it cannot be read, which is a problem. */
  const readLines = async (path) => {
    try {
      return decode(await source.read(path))
    } catch (error) {
      problem(path, `cannot be read (${error.message})`)
      return null
    }
  }

  /** The JSON that stands under a path, or null when there is none of that shape, which is a problem. */
  const readAnswer = async (path, shape) => {
    try {
      return fitting(path, JSON.parse(decode(await source.read(path))), shape)
    } catch (error) {
      problem(path, `cannot be read (${error.message})`)
      return null
    }
  }

  /** An answer of that shape, or null when it is none, which is a problem. */
  const fitting = (path, value, shape) => {
    const wrong = misfits(value, shape, true)
    if (wrong.length === 0) return value
    problem(path, `not of the shape of docs/contracts/data.md: ${wrong.join(', ')}`)
    return null
  }

  /** The value of a canonical text, or null when it has none of that shape, which is a problem. */
  const readText = (canonical, shape, place, contract = 'edition.md') => {
    try {
      const value = JSON.parse(canonical)
      if (canonicalText(value) !== canonical) problem(place, 'the text is not canonical')
      const wrong = misfits(value, shape, false)
      if (wrong.length === 0) return value
      problem(place, `not of the shape of docs/contracts/${contract}: ${wrong.join(', ')}`)
    } catch (error) {
      problem(place, `the text cannot be read (${error.message})`)
    }
    return null
  }

  /** What came after this verifier, such as parts of a kind or acts of a verb: counted by digest, never a problem. */
  const unknown = new Map()
  const passOver = (nouns, name, digest) => {
    const key = JSON.stringify([nouns, name])
    unknown.set(key, (unknown.get(key) ?? new Set()).add(digest))
  }

  return {
    source,
    problems,
    notes,
    problem,
    readLines,
    readAnswer,
    fitting,
    readText,
    unknown,
    passOver,
    /** Acts in sequence: the text, its digest, and its value where it is an act. */
    acts: [],
    /** Digests of candidates, recomputed. */
    candidates: new Set(),
    /** Texts of parts by their digest, recomputed. */
    parts: new Map(),
    /** Parts whose text has another digest than the envelope says. */
    changed: [],
    /** What parts say of files, by SHA-256. */
    files: new Map(),
    /** Where each edition stands, its dossier, number, candidate, time and texts, by its digest, recomputed. */
    editions: new Map(),
    /** Editions that a head names as its original. */
    originals: [],
  }
}
