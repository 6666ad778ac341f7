import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** What a key signs: the checkpoints of its log, or that it saw those of a log (C2SP signed-note, tlog-cosignature). */
export const signatureTypes = { log: 0x01, cosignature: 0x04 } as const
export type SignatureType = (typeof signatureTypes)[keyof typeof signatureTypes]

/**
 * Who signs notes, as a verifier key gives it (C2SP signed-note): the name, the public Ed25519 key of 32 bytes, and
 * `id`, 8 hex characters that signatures repeat.
 */
export type VerifierKey = {
  readonly name: string
  readonly id: string
  readonly type: SignatureType
  readonly publicKey: Buffer
}

/** The verifier key of a name and a public key. Throws where the name is none. */
export function verifierKeyOf(name: string, type: SignatureType, publicKey: Buffer): VerifierKey {
  if (!isKeyName(name)) throw new Error(`A key cannot be named ${JSON.stringify(name)}.`)
  return { name, id: keyId(name, type, publicKey), type, publicKey }
}

/** The line `<name>+<id>+<Base64 of type and public key>`, as others are given it. */
export const writeVerifierKey = ({ name, id, type, publicKey }: VerifierKey): string =>
  `${name}+${id}+${Buffer.concat([Buffer.of(type), publicKey]).toString('base64')}`

/** The verifier key in a line, or null where the line is none, or one of a kind that is not known here. */
export function parseVerifierKey(line: string): VerifierKey | null {
  const [, name = '', id = '', material = ''] =
    /^([^+]+)\+([0-9a-f]{8})\+([\w+/=]+)$/.exec(line) ?? []
  const bytes = Buffer.from(material, 'base64')
  const type = Object.values(signatureTypes).find((known) => known === bytes[0])
  if (!isKeyName(name) || type === undefined || bytes.length !== 33) return null
  if (bytes.toString('base64') !== material) return null
  const key = verifierKeyOf(name, type, bytes.subarray(1))
  return key.id === id ? key : null
}

/** Whether a signature of these bytes is the key's. */
export function isSignedBy(key: VerifierKey, message: string, signature: Buffer): boolean {
  return verify(null, Buffer.from(message, 'utf8'), publicKeyOf(key.publicKey), signature)
}

/** C2SP signed-note: not empty, without Unicode spaces and "+"; control characters cannot stand in a note. */
const isKeyName = (name: string) => /^[^\s+\p{White_Space}\p{Cc}]+$/u.test(name)

const keyId = (name: string, type: SignatureType, publicKey: Buffer) =>
  createHash('sha256')
    .update(`${name}\n`, 'utf8')
    .update(Buffer.of(type))
    .update(publicKey)
    .digest('hex')
    .slice(0, 8)

const publicKeyOf = (bytes: Buffer): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') },
    format: 'jwk',
  })
