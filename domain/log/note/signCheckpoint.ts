import { type KeyObject, sign } from 'node:crypto'
import { type Checkpoint, writeCheckpoint } from './Checkpoint'
import { writeNote, writeSignature } from './SignedNote'
import type { VerifierKey } from './VerifierKey'

/**
 * The checkpoint as a note that the log's key signed. Ed25519 gives the same bytes for the same head and key, so it
 * does not matter which instance signs.
 */
export function signCheckpoint(
  checkpoint: Checkpoint,
  key: VerifierKey,
  privateKey: KeyObject,
): string {
  const text = writeCheckpoint(checkpoint)
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKey)
  return writeNote(text, [writeSignature(key, signature)])
}
