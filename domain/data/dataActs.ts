import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'
import { textOf } from './dataSchemas'

/** The number of acts per page: page 1 has acts 1 to 1000. */
export const actsPerPage = 1000

/** The address of one page of acts. `page` counts from 1. */
export const dataActsAddress = (page: number): string => `/data/acts/${page}`

export const dataActsSchema = z
  .object({ acts: z.array(textOf('Act')) })
  .meta({ id: 'DataActs', description: 'One page of acts, in sequence.' })

/** One page of acts, in sequence: the answer of `GET /data/acts/<page>`. It does not contain their details. */
export type DataActs = Parsed<typeof dataActsSchema>

/** Builds the answer of `GET /data/acts/<page>` from the canonical texts of its acts, in sequence. */
export const dataActs = (texts: readonly string[]): DataActs => ({ acts: texts })
