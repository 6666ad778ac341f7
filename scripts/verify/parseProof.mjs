import { fromBase64, parseCheckpoint } from './note.mjs'

/** The first line of a proof. */
export const proofHeader = 'c2sp.org/tlog-proof@v1'

/**
 * The proof in the text of a file (C2SP tlog-proof, version 1): `extra` as bytes, null where there is none; `index`
 * from 0; the hashes of the inclusion proof; the checkpoint. Null where it is none. Nothing of it is verified.
 */
export function parseProof(text) {
  const end = text.indexOf('\n\n')
  const [header, ...lines] = text.slice(0, end).split('\n')
  if (end < 0 || header !== proofHeader) return null
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift().slice(6)) : undefined
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(lines.shift() ?? '') ?? []
  const hashes = lines.map(fromBase64)
  const checkpoint = parseCheckpoint(text.slice(end + 2))
  if (extra === null || index === undefined || !checkpoint) return null
  if (hashes.some((hash) => hash?.length !== 32)) return null
  return { extra: extra ?? null, index: Number(index), hashes, checkpoint }
}
