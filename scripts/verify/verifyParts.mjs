import { sha256 } from './canonicalText.mjs'
import * as records from './recordShapes.mjs'

/**
 * Verifies that the parts are those that the envelope names, in its order, and of the shape of their kind.
 * @returns the slug that the head gives
 */
export function verifyParts(reading, envelope, answer, place) {
  const { problem, parts, changed, originals } = reading
  const given = answer.parts.map((text) => ({ text, digest: sha256(text), ...identityOf(text) }))
  const left = new Set(given)
  let slug
  const files = new Map()
  const unknown = []

  for (const reference of envelope.parts) {
    const { kind, id, digest } = reference
    const at = `${place}, ${kind} ${id}`
    const matching = given.find((part) => part.digest === digest)
    const part = matching ?? [...left].find((one) => one.kind === kind && one.id === id)
    // A lawfully removed part will say so in public; until there is such a record, a gap is tampering.
    if (!part) {
      problem(at, `the part ${digest} is missing`)
      continue
    }
    left.delete(part)
    const value = reading.readText(part.text, records.partOf(kind), at)
    if (!matching) {
      changed.push({ place: at, reference, text: part.text, found: part.digest })
      continue
    }
    parts.set(digest, part.text)
    if (part.kind !== kind || part.id !== id) problem(at, `the part is ${part.kind} ${part.id}`)
    if (!value) continue
    if (!records.isKnown(kind)) {
      unknown.push(part)
      reading.passOver('parts of the kind', kind, digest)
    }
    if (kind === 'head') slug = value.value.slug
    const original = kind === 'head' && value.value.translationOf
    if (original) originals.push({ place: at, original })
    const file = kind === 'evidence' && value.value.file
    if (file) files.set(file.sha256, { size: file.size, place: at })
  }
  // What a kind that is not known says of a file is not known either: the file is the one of that digest, no more.
  for (const { sha256: named } of answer.files.filter((listed) => !files.has(listed.sha256))) {
    const part = unknown.find(({ text }) => text.includes(`"${named}"`))
    if (part) files.set(named, { place: `${place}, ${part.kind} ${part.id}` })
  }

  for (const { kind, id } of left)
    problem(`${place}, ${kind} ${id}`, 'the envelope does not name it')
  const isInOrder = envelope.parts.every(({ digest }, index) => given[index]?.digest === digest)
  const isComplete =
    left.size === 0 &&
    envelope.parts.every(({ digest }) => given.some((part) => part.digest === digest))
  if (isComplete && !isInOrder) problem(`${place}, parts`, 'not in the order of the envelope')
  noteFiles(reading, files, answer.files, place)
  return slug
}

function noteFiles({ problem, files }, named, listed, place) {
  const hrefs = new Map(listed.map(({ sha256, href }) => [sha256, href]))
  for (const [digest, { size, place: at }] of named) {
    const href = hrefs.get(digest)
    hrefs.delete(digest)
    if (href === undefined) problem(at, `value.file: the file ${digest} is not listed`)
    else if (!href.startsWith(`/files/${digest}/`)) problem(at, `value.file: the address ${href}`)
    else if (!files.has(digest)) files.set(digest, { href, uses: [{ size, place: at }] })
    else files.get(digest).uses.push({ size, place: at })
  }
  for (const digest of hrefs.keys()) problem(place, `files: no part names the file ${digest}`)
}

function identityOf(text) {
  try {
    const { kind, id } = JSON.parse(text)
    return { kind, id }
  } catch {
    return { kind: 'part', id: 'that cannot be read' }
  }
}
