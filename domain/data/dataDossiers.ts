import { z } from 'zod'
import { dataAddress, dossierAddress, editionsAddress } from '@/domain/address/addresses'
import type { Parsed } from '@/domain/Parsed'
import type { Page } from '@/domain/pageOf'
import { type DataIdentity, identityDataSchema, pathSchema } from './dataSchemas'

/** The number of dossiers on a page: the first page is in `/data` itself. */
export const dossiersPerPage = 500

/** The address of a page of dossiers after the first one. `page` counts from 1. */
const dataDossiersAddress = (page: number): string => `/data/dossiers/${page}`

export const dataDossiersSchema = z
  .object({
    dossiers: z.array(
      identityDataSchema.extend({
        editions: z.int().positive(),
        href: pathSchema,
        current: pathSchema,
      }),
    ),
    next: pathSchema.nullable(),
  })
  .meta({
    id: 'DataDossiers',
    description: 'One page of dossiers, those that began first before others.',
  })

/**
 * One page of dossiers, in the order in which they were first published: the answer of `GET /data/dossiers/<page>`.
 * `editions` is the number of editions, `current` the address of the current dossier, `next` that of the next page;
 * null on the last one.
 */
export type DataDossiers = Parsed<typeof dataDossiersSchema>

/** A dossier with the number of its editions. */
export type CountedDossier = DataIdentity & { editions: number }

/** Builds the answer from a page of `dossiersPerPage` dossiers. */
export function dataDossiers({
  docs,
  page,
  pages,
}: Pick<Page<CountedDossier>, 'docs' | 'page' | 'pages'>): DataDossiers {
  return {
    dossiers: docs.map(({ id, language, slug, editions }) => ({
      id,
      language,
      slug,
      editions,
      href: dataAddress(editionsAddress(language, slug)),
      current: dataAddress(dossierAddress(language, slug)),
    })),
    next: page < pages ? dataDossiersAddress(page + 1) : null,
  }
}
