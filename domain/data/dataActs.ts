import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'
import { textOf } from './dataSchemas'

/** How many acts one page of them holds: page 1 is acts 1 to 1000. */
export const actsPerPage = 1000

export const dataActsAddress = (page: number): string => `/data/acts/${page}`

export const dataActsSchema = z
  .object({ acts: z.array(textOf('Act')) })
  .meta({ id: 'DataActs', description: 'One page of acts, in sequence.' })

/** One page of acts, in sequence: the answer of `GET /data/acts/<page>`. Details stay where they are kept. */
export type DataActs = Parsed<typeof dataActsSchema>

/** Makes the answer of `GET /data/acts/<page>` from the canonical texts of its acts, in sequence. */
export const dataActs = (texts: readonly string[]): DataActs => ({ acts: texts })
