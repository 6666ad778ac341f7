import { z } from 'zod'
import { dataAddress, diffAddress, editionAddress } from '@/domain/address/addresses'
import { timeSchema } from '@/domain/edition/editionSchema'
import { digestSchema } from '@/domain/edition/partSchema'
import type { DataIdentity } from './dataIndex'
import { identityDataSchema, pathSchema } from './dataSchemas'

/** What is kept of an edition beside its texts. Digests are 64 hex characters. */
export type DataEditionLine = {
  number: number
  digest: string
  candidate: string
  publishedAt: string
}

/**
 * The editions of one dossier, oldest first: the answer of `GET /data/<language>/<slug>/editions`. `changes` is where it
 * is told what the edition changed.
 */
export type DataEditions = {
  dossier: DataIdentity
  editions: readonly (DataEditionLine & { href: string; changes: string })[]
}

export const dataEditionsSchema: z.ZodType<DataEditions> = z
  .object({
    dossier: identityDataSchema,
    editions: z.array(
      z.object({
        number: z.int().positive(),
        digest: digestSchema,
        candidate: digestSchema,
        publishedAt: timeSchema,
        href: pathSchema,
        changes: pathSchema,
      }),
    ),
  })
  .meta({ id: 'DataEditions', description: 'The editions of a dossier, the first one first.' })

/** Makes the answer of `GET /data/<language>/<slug>/editions`. */
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
