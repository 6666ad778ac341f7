import { canonicalText } from './canonicalText.mjs'
import { misfits } from './shapes.mjs'

/** One pass over a source: what was found wrong, and what is remembered to be compared at the end. */
export function makeReading(source) {
  const problems = []
  const problem = (place, message) => problems.push(`${place}: ${message}`)

  /** The JSON that stands under a path, or null when there is none of that shape, which is a problem. */
  const readAnswer = async (path, shape) => {
    try {
      const value = JSON.parse(decode(await source.read(path)))
      const wrong = misfits(value, shape, true)
      if (wrong.length === 0) return value
      problem(path, `not of the shape of docs/contracts/data.md: ${wrong.join(', ')}`)
    } catch (error) {
      problem(path, `cannot be read (${error.message})`)
    }
    return null
  }

  /** The value of a canonical text, or null when it has none of that shape, which is a problem. */
  const readText = (canonical, shape, place) => {
    try {
      const value = JSON.parse(canonical)
      if (canonicalText(value) !== canonical) problem(place, 'the text is not canonical')
      const wrong = misfits(value, shape, false)
      if (wrong.length === 0) return value
      problem(place, `not of the shape of docs/contracts/edition.md: ${wrong.join(', ')}`)
    } catch (error) {
      problem(place, `the text cannot be read (${error.message})`)
    }
    return null
  }

  return {
    source,
    problems,
    problem,
    readAnswer,
    readText,
    /** Texts of parts by their digest, recomputed. */
    parts: new Map(),
    /** Parts whose text has another digest than the envelope says. */
    changed: [],
    /** What parts say of files, by SHA-256. */
    files: new Map(),
    /** Where each edition stands and whose it is, by its digest, recomputed. */
    editions: new Map(),
    /** Digests of parts of each kind that is not known here. */
    unknownKinds: new Map(),
    /** Editions that a head names as its original. */
    originals: [],
  }
}

const decode = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
