import { type Checkpoint, parseCheckpoint } from './Checkpoint'
import { parseNote, type SignedNote } from './SignedNote'
import { isSignedBy, type VerifierKey } from './VerifierKey'

/**
 * The checkpoint of a note that one of these keys of its log signed. Null where it is no checkpoint, where none of the
 * keys signed it, or where a signature in the name of one does not verify (C2SP signed-note, tlog-checkpoint).
 */
export function openCheckpoint(
  written: string,
  keys: readonly VerifierKey[],
): { checkpoint: Checkpoint; note: SignedNote } | null {
  const note = parseNote(written)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!checkpoint) return null
  const verdicts = note.signatures.flatMap(({ name, id, bytes }) =>
    keys
      .filter((key) => key.name === name && key.id === id)
      .map((key) => isSignedBy(key, note.text, bytes)),
  )
  return verdicts.length > 0 && verdicts.every(Boolean) ? { checkpoint, note } : null
}
