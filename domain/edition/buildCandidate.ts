import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import {
  type ChangeClass,
  type Envelope,
  editionFormat,
  type Part,
  type PartReference,
  partSchema,
  type Stated,
} from './Edition'
import { envelopeSchema } from './envelopeSchema'
import type { DossierIdentity } from './PartValue'
import type { Piece } from './Piece'

export type CandidatePart = { digest: string; text: string; part: Part }

/** The exact edition that an update would publish. `text` is the envelope's canonical text, `digest` its digest. */
export type Candidate = {
  digest: string
  text: string
  envelope: Envelope
  /** One for each reference of the envelope, in the same order. */
  parts: readonly CandidatePart[]
}

export type CandidateContent = {
  dossier: DossierIdentity
  number: number
  /** Digest of the previous edition, null for the first. */
  previous: string | null
  class: ChangeClass
  /** The past date of a reconstructed edition, null for an edition that is published now. */
  stated: Stated | null
  /** In reading order. */
  pieces: readonly Piece[]
  /** Parts of the current edition and of the update's earlier candidates. Equal content reuses their salts. */
  known: readonly Part[]
  /** Returns 128 random bits as 32 hex characters, different at each call. */
  newSalt: () => string
}

/**
 * Freezes content as a candidate. Content equal to a known part reuses the salt of that part, so its digest stays the
 * same. Throws on content that no working copy can have: a piece of the wrong shape, out of order, or duplicated.
 */
export function buildCandidate(content: CandidateContent): Candidate {
  const { dossier, number, previous, stated, pieces, known, newSalt } = content
  const salts = new Map(known.toReversed().map(({ salt, ...rest }) => [canonicalText(rest), salt]))
  const parts = pieces.map((piece) => sealPiece(piece, salts, newSalt))
  const envelope = envelopeSchema.parse({
    format: editionFormat,
    dossier,
    number,
    previous,
    class: content.class,
    origin: stated ? 'reconstructed' : 'published',
    ...(stated ? { stated } : {}),
    parts: parts.map(({ reference }) => reference),
  })
  const text = canonicalText(envelope)
  return { digest: digestOf(text), text, envelope, parts: parts.map(({ sealed }) => sealed) }
}

function sealPiece(
  { claim, ...content }: Piece,
  salts: ReadonlyMap<string, string>,
  newSalt: () => string,
): { sealed: CandidatePart; reference: PartReference } {
  const salt = salts.get(canonicalText(content)) ?? newSalt()
  const part = partSchema.parse({ salt, ...content })
  const text = canonicalText(part)
  const digest = digestOf(text)
  const { kind, id } = content
  return {
    sealed: { digest, text, part },
    reference: { kind, id, ...(claim ? { claim } : {}), digest },
  }
}
