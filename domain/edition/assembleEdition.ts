import { digestOf } from '@/domain/digest/digestOf'
import { assemblePieces } from './assemblePieces'
import type { Envelope, Part, PartReference } from './Edition'
import type { HeadValue } from './PartValue'
import type { Piece } from './Piece'
import type { DossierWords, PublishedDossier } from './PublishedDossier'
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
  const { envelope, identity } = parseStored(kept, envelopeOf)
  const pieces = envelope.parts.map((reference) => checkedPiece(reference, kept.parts))
  return { ...assemblePieces(pieces), ...identity }
}

/**
 * Assembles what can be read of an edition of which parts are missing: they are left out, with what hangs on them, and
 * listed in `damaged`. `head` serves where that of the edition is missing. Throws like
 * `assembleEdition` for the edition and its envelope, and where the part is missing that says whether the dossier is
 * withdrawn.
 */
export function assembleReadable(
  kept: StoredEdition,
  head: HeadValue,
  envelopeOf: typeof parseEnvelope = parseEnvelope,
): PublishedDossier {
  const { envelope, identity } = parseStored(kept, envelopeOf)
  const missing = envelope.parts.filter(({ digest }) => !kept.parts.has(digest))
  const pieces = envelope.parts
    .filter((part) => part.kind === 'standing' || !missing.includes(part))
    .map((reference) => checkedPiece(reference, kept.parts))
  const otherHead: Piece = { kind: 'head', id: envelope.dossier.id, value: head }
  return {
    ...assemblePieces([...pieces, otherHead]),
    ...identity,
    ...(missing.length > 0
      ? { damaged: missing.map(({ kind, claim }) => ({ kind, point: claim?.number ?? null })) }
      : {}),
  }
}

/** The envelope of an edition, and what it says beside its parts, checked against their digests. */
function parseStored(
  { edition, envelope: text }: StoredEdition,
  envelopeOf: typeof parseEnvelope,
): { envelope: Envelope; identity: Omit<PublishedDossier, keyof DossierWords> } {
  const { candidate, publishedAt } = parseEdition(edition)
  if (digestOf(text) !== candidate) {
    throw new Error(`The envelope is not that of candidate ${candidate}`)
  }
  const envelope = envelopeOf(text)
  const identity = {
    dossier: envelope.dossier,
    number: envelope.number,
    class: envelope.class,
    origin: envelope.origin,
    stated: envelope.stated ?? null,
    publishedAt,
    digest: digestOf(edition),
    candidate,
  }
  return { envelope, identity }
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
