import { createHash, createPublicKey, verify } from 'node:crypto'

/** Signed notes, verifier keys, checkpoints and cosignatures, as C2SP lays them down (docs/contracts/log.md). */
export const ofLog = 0x01
export const ofWitness = 0x04
export const ofWitnessWithMlDsa = 0x06

const isName = (text) => /^[^\s+\p{White_Space}\p{Cc}]+$/u.test(text)

/** The bytes of a text in Base64 with its padding, or null where it is none. */
export function fromBase64(text) {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

/** The key in a line `<name>+<id>+<Base64>`; null where it is none, or where its id is not that of the key. */
export function parseKey(line) {
  const [, name = '', id, base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+([\w+/=]+)$/.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (!isName(name) || !bytes || bytes.length < 2) return null
  const key = { line, name, id, type: bytes[0], bytes: bytes.subarray(1) }
  if ([ofLog, ofWitness].includes(key.type) && key.bytes.length !== 32) return null
  const hasOwnId = [ofLog, ofWitness, ofWitnessWithMlDsa].includes(key.type)
  return !hasOwnId || idOf(key) === id ? key : null
}

const idOf = ({ name, type, bytes }) =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.of(type))
    .update(bytes)
    .digest('hex')
    .slice(0, 8)

/** The text, checkpoint and signatures of a note, or null where it is no checkpoint. Nothing of it is verified. */
export function parseCheckpoint(written) {
  const end = written.lastIndexOf('\n\n')
  // Of control characters a note has line feeds only.
  if (end < 0 || /[^\P{Cc}\n\u007f-\u009f]/u.test(written) || !written.endsWith('\n')) return null
  const text = written.slice(0, end + 1)
  const signatures = written
    .slice(end + 2, -1)
    .split('\n')
    .map(parseSignature)
  const [origin, size = '', base64 = '', ...extensions] = text.slice(0, -1).split('\n')
  const root = fromBase64(base64)
  if (origin === '' || !/^(0|[1-9]\d{0,14})$/.test(size) || root?.length !== 32) return null
  if (extensions.includes('') || signatures.includes(null)) return null
  return { text, origin, size: Number(size), root, extensions, signatures }
}

function parseSignature(line) {
  const [, name = '', base64 = ''] = /^— ([^ ]+) ([\w+/]+={0,2})$/u.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (!isName(name) || !bytes || bytes.length < 5) return null
  return { name, id: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) }
}

/**
 * What a key did with a checkpoint: null where no line is in its name, false where one does not verify, otherwise true
 * for a log, and for a witness the moment at which it cosigned, in seconds since 1970: the first, where there are more.
 */
export function signatureOf(checkpoint, key) {
  const lines = checkpoint.signatures.filter(({ name, id }) => name === key.name && id === key.id)
  if (lines.length === 0 || ![ofLog, ofWitness].includes(key.type)) return null
  const verdicts = lines.map(({ bytes }) =>
    key.type === ofLog ? isSigned(key, checkpoint.text, bytes) : cosignedAt(key, checkpoint, bytes),
  )
  if (verdicts.includes(false)) return false
  return key.type === ofLog ? true : Math.min(...verdicts)
}

function cosignedAt(key, { text }, bytes) {
  if (bytes.length !== 72) return false
  const time = bytes.readBigUInt64BE()
  if (time === 0n || time > BigInt(latest)) return false
  return isSigned(key, `cosignature/v1\ntime ${time}\n${text}`, bytes.subarray(8)) && Number(time)
}

/** The latest moment that can be written as a date, in seconds since 1970. */
const latest = 8_640_000_000_000

function isSigned({ bytes }, message, signature) {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return verify(null, Buffer.from(message, 'utf8'), key, signature)
  } catch {
    return false
  }
}
