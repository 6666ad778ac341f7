import { z } from 'zod'
import {
  dataAddress,
  dataPartAddress,
  dossierAddress,
  editionAddress,
  editionsAddress,
} from '@/domain/address/addresses'
import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import { digestSchema } from '@/domain/digest/digestSchema'
import { changeClassSchema, originSchema, statedSchema, timeSchema } from '@/domain/edition/Edition'
import { type PartKind, valueSchemas } from '@/domain/edition/PartValue'
import { type ClaimKind, claimReferenceSchema } from '@/domain/edition/Piece'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'
import { identityDataSchema, pathSchema } from './dataSchemas'

const placed = { id: idSchema, digest: digestSchema, href: pathSchema }
const ofDossier = <Kind extends Exclude<PartKind, ClaimKind>>(kind: Kind) =>
  z.object({ kind: z.literal(kind), ...placed, value: valueSchemas[kind] })
const ofClaim = <Kind extends ClaimKind>(kind: Kind) =>
  z.object({
    kind: z.literal(kind),
    ...placed,
    claim: claimReferenceSchema,
    value: valueSchemas[kind],
  })

const pieceSchema = z
  .discriminatedUnion('kind', [
    ofDossier('head'),
    ofDossier('standing'),
    ofDossier('introduction'),
    ofClaim('claim'),
    ofClaim('citation'),
    ofClaim('response'),
    ofClaim('evidence'),
    ofDossier('updateLine'),
    ofDossier('note'),
  ])
  .meta({
    id: 'DataPart',
    description: 'A part of an edition as JSON: what it says, where it hangs, and its digest.',
  })

export const dataDossierSchema = z
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
    parts: z.array(pieceSchema),
  })
  .meta({ id: 'DataDossier', description: 'A dossier as it stands, in reading order.' })

/**
 * The current edition of a dossier: the answer of `GET /data/<language>/<slug>`. `href` is the address of its stored
 * texts, `page` the address for readers. The parts come in reading order, with their digests and the addresses of
 * their texts.
 */
export type DataDossier = Parsed<typeof dataDossierSchema>

/**
 * Builds the answer of `GET /data/<language>/<slug>`. Throws when a part has no digest; every part of an edition has
 * one.
 */
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

function dataPiece(piece: DigestedPiece): Parsed<typeof pieceSchema> {
  const { digest } = piece
  if (digest === null) throw new Error(`The ${piece.kind} ${piece.id} is in no edition`)
  return { ...piece, digest, href: dataPartAddress(digest) }
}
