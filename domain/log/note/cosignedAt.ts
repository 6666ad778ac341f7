import { type KeyObject, sign } from 'node:crypto'
import { type NoteSignature, writeSignature } from './SignedNote'
import { isSignedBy, type VerifierKey } from './VerifierKey'

/**
 * The moment, in whole seconds since 1970, at which a witness cosigned a checkpoint, if that signature is one of its
 * Ed25519 cosignatures and verifies; otherwise null (C2SP tlog-cosignature). `text` is that of the checkpoint.
 */
export function cosignedAt(
  signature: NoteSignature,
  text: string,
  witness: VerifierKey,
): number | null {
  if (signature.name !== witness.name || signature.id !== witness.id) return null
  if (signature.bytes.length !== 72) return null
  const seconds = signature.bytes.readBigUInt64BE()
  if (seconds === 0n || seconds > BigInt(Number.MAX_SAFE_INTEGER)) return null
  const at = Number(seconds)
  return isSignedBy(witness, cosignedMessage(at, text), signature.bytes.subarray(8)) ? at : null
}

/** The line with which a witness cosigns the text of a checkpoint at a moment, in whole seconds since 1970. */
export function writeCosignature(
  text: string,
  at: number,
  witness: VerifierKey,
  privateKey: KeyObject,
): string {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(at))
  const signature = sign(null, Buffer.from(cosignedMessage(at, text), 'utf8'), privateKey)
  return writeSignature(witness, Buffer.concat([time, signature]))
}

const cosignedMessage = (at: number, text: string) => `cosignature/v1\ntime ${at}\n${text}`
