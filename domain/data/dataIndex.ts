import { z } from 'zod'
import {
  checkpointAddress,
  logKeyAddress,
  openApiAddress,
  schemaAddress,
} from '@/domain/address/addresses'
import type { Parsed } from '@/domain/Parsed'
import { actsPerPage, dataActsAddress } from './dataActs'
import { dataDossiers, dataDossiersSchema } from './dataDossiers'
import { pathSchema } from './dataSchemas'

const dataFormat = 'point-par-point/data/1'

export const dataIndexSchema = z
  .object({
    format: z.literal(dataFormat),
    schema: pathSchema,
    openapi: pathSchema,
    ...dataDossiersSchema.shape,
    acts: z.object({
      count: z.int().nonnegative(),
      pageSize: z.int().positive(),
      hrefs: z.array(pathSchema),
    }),
    log: z.object({ checkpoint: pathSchema, key: pathSchema }).nullable(),
  })
  .meta({ id: 'DataIndex', description: 'All that there is to read.' })

/**
 * The contents of `/data`: the answer of `GET /data`, with the first page of dossiers. `count` is the number of acts;
 * `schema` and `openapi` are the addresses of the descriptions.
 */
export type DataIndex = Parsed<typeof dataIndexSchema>

/**
 * Builds the answer of `GET /data`. `dossiers` is the first page of them, `acts` the number of acts; `isSigned` whether
 * the log was started.
 */
export function dataIndex(kept: {
  dossiers: Parameters<typeof dataDossiers>[0]
  acts: number
  isSigned: boolean
}): DataIndex {
  const pages = Math.ceil(kept.acts / actsPerPage)
  return {
    format: dataFormat,
    schema: schemaAddress(),
    openapi: openApiAddress,
    ...dataDossiers(kept.dossiers),
    acts: {
      count: kept.acts,
      pageSize: actsPerPage,
      hrefs: Array.from({ length: pages }, (_, index) => dataActsAddress(index + 1)),
    },
    log: kept.isSigned ? { checkpoint: checkpointAddress, key: logKeyAddress } : null,
  }
}
