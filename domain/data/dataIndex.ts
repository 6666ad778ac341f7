import { z } from 'zod'
import {
  dataAddress,
  dossierAddress,
  editionsAddress,
  openApiAddress,
  schemaAddress,
} from '@/domain/address/addresses'
import type { Parsed } from '@/domain/Parsed'
import { actsPerPage, dataActsAddress } from './dataActs'
import { type DataIdentity, identityDataSchema, pathSchema } from './dataSchemas'

const dataFormat = 'point-par-point/data/1'

export const dataIndexSchema = z
  .object({
    format: z.literal(dataFormat),
    schema: pathSchema,
    openapi: pathSchema,
    dossiers: z.array(
      identityDataSchema.extend({
        editions: z.int().positive(),
        href: pathSchema,
        current: pathSchema,
      }),
    ),
    acts: z.object({
      count: z.int().nonnegative(),
      pageSize: z.int().positive(),
      hrefs: z.array(pathSchema),
    }),
  })
  .meta({ id: 'DataIndex', description: 'All that there is to read.' })

/**
 * The contents of `/data`: the answer of `GET /data`. `editions` and `count` are numbers of editions and acts;
 * `current` is the address of the current dossier; `schema` and `openapi` are the addresses of the descriptions.
 */
export type DataIndex = Parsed<typeof dataIndexSchema>

/** Builds the answer of `GET /data`. `acts` is the number of acts. */
export function dataIndex(kept: {
  dossiers: readonly (DataIdentity & { editions: number })[]
  acts: number
}): DataIndex {
  const pages = Math.ceil(kept.acts / actsPerPage)
  return {
    format: dataFormat,
    schema: schemaAddress(),
    openapi: openApiAddress,
    dossiers: kept.dossiers.map(({ id, language, slug, editions }) => ({
      id,
      language,
      slug,
      editions,
      href: dataAddress(editionsAddress(language, slug)),
      current: dataAddress(dossierAddress(language, slug)),
    })),
    acts: {
      count: kept.acts,
      pageSize: actsPerPage,
      hrefs: Array.from({ length: pages }, (_, index) => dataActsAddress(index + 1)),
    },
  }
}
