import { z } from 'zod'
import { dataAddress, diffAddress, editionAddress } from '@/domain/address/addresses'
import { digestSchema } from '@/domain/digest/digestSchema'
import { timeSchema } from '@/domain/edition/Edition'
import type { Parsed } from '@/domain/Parsed'
import { type DataIdentity, identityDataSchema, pathSchema } from './dataSchemas'

const keptSchema = z.object({
  number: z.int().positive(),
  digest: digestSchema,
  candidate: digestSchema,
  publishedAt: timeSchema,
})

/** The stored facts of an edition besides its texts. Digests are 64 hex characters. */
export type DataEditionLine = Parsed<typeof keptSchema>

/** The schema of the answer of `GET /data/<language>/<slug>/editions`. */
export const dataEditionsSchema = z
  .object({
    dossier: identityDataSchema,
    editions: z.array(keptSchema.extend({ href: pathSchema, changes: pathSchema })),
  })
  .meta({ id: 'DataEditions', description: 'The editions of a dossier, the first one first.' })

/**
 * The editions of one dossier, oldest first: the answer of `GET /data/<language>/<slug>/editions`. `changes` is the
 * address of the edition's changes.
 */
export type DataEditions = Parsed<typeof dataEditionsSchema>

/** Builds the answer of `GET /data/<language>/<slug>/editions`. */
export function dataEditions(kept: {
  dossier: DataIdentity
  editions: readonly DataEditionLine[]
}): DataEditions {
  const { id, language, slug } = kept.dossier
  return {
    dossier: { id, language, slug },
    editions: kept.editions
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, digest, candidate, publishedAt }) => ({
        number,
        digest,
        candidate,
        publishedAt,
        href: dataAddress(editionAddress(language, slug, number)),
        changes: dataAddress(diffAddress(language, slug, number)),
      })),
  }
}
