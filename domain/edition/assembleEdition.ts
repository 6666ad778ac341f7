import { digestOf } from '@/domain/digest/digestOf'
import { assemblePieces } from './assemblePieces'
import type { PartReference } from './Edition'
import type { Piece } from './Piece'
import type { PublishedDossier } from './PublishedDossier'
import { pieceOf } from './pieceOf'
import { readEdition } from './readEdition'
import { readEnvelope } from './readEnvelope'
import { readPart } from './readPart'

/** An edition as it is kept: canonical texts. Parts by digest, or in any order; more than it needs do no harm. */
export type KeptEdition = {
  edition: string
  envelope: string
  parts: ReadonlyMap<string, string> | readonly string[]
}

/**
 * Puts an edition together from its stored texts and checks every digest on the way: the envelope against the
 * edition, each part against the envelope. Throws when one does not match or a part is missing.
 */
export function assembleEdition(kept: KeptEdition): PublishedDossier {
  const { candidate, publishedAt } = readEdition(kept.edition)
  if (digestOf(kept.envelope) !== candidate) {
    throw new Error(`The envelope is not that of candidate ${candidate}`)
  }
  const envelope = readEnvelope(kept.envelope)
  const texts = byDigest(kept.parts)
  return {
    ...assemblePieces(envelope.parts.map((reference) => checkedPiece(reference, texts))),
    dossier: envelope.dossier,
    number: envelope.number,
    class: envelope.class,
    origin: envelope.origin,
    stated: envelope.stated ?? null,
    publishedAt,
    digest: digestOf(kept.edition),
    candidate,
  }
}

function checkedPiece(reference: PartReference, texts: ReadonlyMap<string, string>): Piece {
  const { kind, id, digest } = reference
  const text = texts.get(digest)
  if (text === undefined) throw new Error(`The part ${digest} (${kind} ${id}) is missing`)
  if (digestOf(text) !== digest) throw new Error(`The part ${digest} (${kind} ${id}) was changed`)
  const part = readPart(text)
  if (part.kind !== kind || part.id !== id) {
    throw new Error(`The part ${digest} is not ${kind} ${id}`)
  }
  return pieceOf(part, reference)
}

function byDigest(parts: KeptEdition['parts']): ReadonlyMap<string, string> {
  return 'get' in parts ? parts : new Map(parts.map((text) => [digestOf(text), text]))
}
