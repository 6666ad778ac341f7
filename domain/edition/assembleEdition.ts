import { digestOf } from '@/domain/digest/digestOf'
import type { Envelope, Part, PartReference } from './Edition'
import type { PartKind } from './PartValue'
import type { PublishedClaim, PublishedDossier } from './PublishedDossier'
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
  const parts = envelope.parts.map((reference) => partOf(reference, texts))
  const of = chooserOf(parts)
  const [head] = of('head')
  if (!head) throw new Error(`Candidate ${candidate} has no head`)
  return {
    dossier: envelope.dossier,
    number: envelope.number,
    class: envelope.class,
    origin: envelope.origin,
    stated: envelope.stated ?? null,
    publishedAt,
    digest: digestOf(kept.edition),
    candidate,
    head: head.value,
    withdrawal: of('standing')[0]?.value ?? null,
    introduction: of('introduction')[0]?.value ?? null,
    updateLine: of('updateLine')[0]?.value ?? null,
    note: of('note')[0]?.value ?? null,
    claims: of('claim').map((claim) => claimOf(claim, envelope, of)),
  }
}

type PartOf<Kind extends PartKind> = Extract<Part, { kind: Kind }>
type Chooser = <Kind extends PartKind>(kind: Kind, claim?: string) => readonly PartOf<Kind>[]
type Placed = { part: Part; claim: string | undefined }

function chooserOf(parts: readonly Placed[]): Chooser {
  const isOf = <Kind extends PartKind>(part: Part, kind: Kind): part is PartOf<Kind> =>
    part.kind === kind
  return (kind, claim) =>
    parts.flatMap((placed) =>
      isOf(placed.part, kind) && (claim === undefined || placed.claim === claim)
        ? [placed.part]
        : [],
    )
}

function claimOf(part: PartOf<'claim'>, envelope: Envelope, of: Chooser): PublishedClaim {
  const { id } = part
  const number = envelope.parts.find(({ claim }) => claim?.id === id)?.claim?.number
  if (number === undefined) throw new Error(`Claim ${id} has no number`)
  const [response] = of('response', id)
  return {
    ...part.value,
    id,
    number,
    citations: of('citation', id).map((citation) => ({ ...citation.value, id: citation.id })),
    response: response ? { id: response.id, body: response.value } : null,
    evidence: of('evidence', id).map((evidence) => ({ ...evidence.value, id: evidence.id })),
  }
}

function partOf(reference: PartReference, texts: ReadonlyMap<string, string>): Placed {
  const { kind, id, digest, claim } = reference
  const text = texts.get(digest)
  if (text === undefined) throw new Error(`The part ${digest} (${kind} ${id}) is missing`)
  if (digestOf(text) !== digest) throw new Error(`The part ${digest} (${kind} ${id}) was changed`)
  const part = readPart(text)
  if (part.kind !== kind || part.id !== id) {
    throw new Error(`The part ${digest} is not ${kind} ${id}`)
  }
  return { part, claim: claim?.id }
}

function byDigest(parts: KeptEdition['parts']): ReadonlyMap<string, string> {
  return 'get' in parts ? parts : new Map(parts.map((text) => [digestOf(text), text]))
}
