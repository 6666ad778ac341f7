import { z } from 'zod'
import {
  dataAddress,
  dataPartAddress,
  dossierAddress,
  editionAddress,
  editionsAddress,
} from '@/domain/address/addresses'
import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import type { ChangeClass, Origin, Stated } from '@/domain/edition/Edition'
import {
  changeClassSchema,
  claimReferenceSchema,
  originSchema,
  statedSchema,
  timeSchema,
} from '@/domain/edition/editionSchema'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { digestSchema, idSchema, valueSchemas } from '@/domain/edition/partSchema'
import type { DataIdentity } from './dataIndex'
import { identityDataSchema, pathSchema } from './dataSchemas'

/**
 * A dossier as it stands: the answer of `GET /data/<language>/<slug>`. `href` is its current edition as it is kept,
 * `page` what people read; the parts come in reading order, with their digests and where their texts are.
 */
export type DataDossier = {
  dossier: DataIdentity
  number: number
  digest: string
  publishedAt: string
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  href: string
  editions: string
  page: string
  parts: readonly DataPiece[]
}

type DataPiece = DigestedPiece & { digest: string; href: string }

const placed = { id: idSchema, digest: digestSchema, href: pathSchema }
const ofDossier = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.object({ kind: z.literal(kind), ...placed, value })
const ofClaim = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.object({ kind: z.literal(kind), ...placed, claim: claimReferenceSchema, value })

const piece = z
  .discriminatedUnion('kind', [
    ofDossier('head', valueSchemas.head),
    ofDossier('standing', valueSchemas.standing),
    ofDossier('introduction', valueSchemas.introduction),
    ofClaim('claim', valueSchemas.claim),
    ofClaim('citation', valueSchemas.citation),
    ofClaim('response', valueSchemas.response),
    ofClaim('evidence', valueSchemas.evidence),
    ofDossier('updateLine', valueSchemas.updateLine),
    ofDossier('note', valueSchemas.note),
  ])
  .meta({
    id: 'DataPart',
    description: 'A part of an edition as JSON: what it says, where it hangs, and its digest.',
  })

export const dataDossierSchema: z.ZodType<DataDossier> = z
  .object({
    dossier: identityDataSchema,
    number: z.int().positive(),
    digest: digestSchema,
    publishedAt: timeSchema,
    class: changeClassSchema,
    origin: originSchema,
    stated: statedSchema.nullable(),
    href: pathSchema,
    editions: pathSchema,
    page: pathSchema,
    parts: z.array(piece),
  })
  .meta({ id: 'DataDossier', description: 'A dossier as it stands, in reading order.' })

/** Makes the answer of `GET /data/<language>/<slug>`. Throws when a part has no digest, as in no edition. */
export function dataDossier(edition: PublishedDossier, content: Content): DataDossier {
  const { number, digest, publishedAt, class: changeClass, origin, stated } = edition
  const { id, language } = edition.dossier
  const { slug } = edition.head
  return {
    dossier: { id, language, slug },
    number,
    digest,
    publishedAt,
    class: changeClass,
    origin,
    stated,
    href: dataAddress(editionAddress(language, slug, number)),
    editions: dataAddress(editionsAddress(language, slug)),
    page: dossierAddress(language, slug),
    parts: content.map(dataPiece),
  }
}

function dataPiece(piece: DigestedPiece): DataPiece {
  const { digest } = piece
  if (digest === null) throw new Error(`The ${piece.kind} ${piece.id} is in no edition`)
  return { ...piece, digest, href: dataPartAddress(digest) }
}
