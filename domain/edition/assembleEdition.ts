import { digestOf } from '@/domain/digest/digestOf'
import { assemblePieces } from './assemblePieces'
import type { Part, PartReference } from './Edition'
import type { Piece } from './Piece'
import type { PublishedDossier } from './PublishedDossier'
import { parseEdition } from './parseEdition'
import { parseEnvelope } from './parseEnvelope'
import { pieceOf } from './pieceOf'

/** A stored edition, as canonical texts, and its parts as `parseParts` returns them; extra parts are ignored. */
export type StoredEdition = {
  edition: string
  envelope: string
  parts: ReadonlyMap<string, Part>
}

/**
 * Assembles an edition and checks every digest: the envelope against the edition, each part against the envelope.
 * Throws when a digest does not match or a part is missing. `envelopeOf` parses the text of the envelope as
 * `parseEnvelope` does.
 */
export function assembleEdition(
  kept: StoredEdition,
  envelopeOf: typeof parseEnvelope = parseEnvelope,
): PublishedDossier {
  const { candidate, publishedAt } = parseEdition(kept.edition)
  if (digestOf(kept.envelope) !== candidate) {
    throw new Error(`The envelope is not that of candidate ${candidate}`)
  }
  const envelope = envelopeOf(kept.envelope)
  return {
    ...assemblePieces(envelope.parts.map((reference) => checkedPiece(reference, kept.parts))),
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

function checkedPiece(reference: PartReference, parts: ReadonlyMap<string, Part>): Piece {
  const { kind, id, digest } = reference
  const part = parts.get(digest)
  if (part === undefined) throw new Error(`The part ${digest} (${kind} ${id}) is missing`)
  if (part.kind !== kind || part.id !== id) {
    throw new Error(`The part ${digest} is not ${kind} ${id}`)
  }
  return pieceOf(part, reference)
}
