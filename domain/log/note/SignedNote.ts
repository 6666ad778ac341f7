/**
 * A text with the lines that sign it (C2SP signed-note). `text` ends in a line feed; of each signature, `line` is it as
 * it was written, without its line feed, and `id` the 8 hex characters of its key.
 */
export type SignedNote = {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export type NoteSignature = {
  readonly name: string
  readonly id: string
  readonly bytes: Buffer
  readonly line: string
}

/** The largest number of signatures that a note is read with. */
const mostSignatures = 64

/** The note in a text, or null where it is none. Nothing of it is verified. */
export function parseNote(written: string): SignedNote | null {
  const end = written.lastIndexOf('\n\n')
  // Of control characters a note has line feeds only.
  if (end < 0 || /[^\P{Cc}\n\u007f-\u009f]/u.test(written)) return null
  const signatures = parseSignatures(written.slice(end + 2))
  return signatures && { text: written.slice(0, end + 1), signatures }
}

/** The signatures in lines that end in a line feed each, or null where one is none. */
export function parseSignatures(lines: string): readonly NoteSignature[] | null {
  if (!lines.endsWith('\n')) return null
  const signatures = lines.slice(0, -1).split('\n').map(parseSignature)
  const known = signatures.filter((signature) => signature !== null)
  return known.length === signatures.length && known.length <= mostSignatures ? known : null
}

/** The note as text: its text, an empty line, its signatures. */
export const writeNote = (text: string, lines: readonly string[]): string =>
  `${text}\n${lines.map((line) => `${line}\n`).join('')}`

/** The line of a signature. */
export const writeSignature = (key: { name: string; id: string }, bytes: Buffer): string =>
  `— ${key.name} ${Buffer.concat([Buffer.from(key.id, 'hex'), bytes]).toString('base64')}`

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', base64 = ''] = /^— ([^\s+]+) ([\w+/]+={0,2})$/u.exec(line) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length < 5 || bytes.toString('base64') !== base64) return null
  return { name, id: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4), line }
}
