import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'

export const writtenDateSchema = z
  .strictObject({ words: z.string(), edtf: z.string().min(1).nullable() })
  .meta({
    id: 'WrittenDate',
    description: 'A date as its author wrote it, beside the same date as EDTF where it names one.',
  })

/**
 * A date as its author wrote it, and the same date as EDTF (ISO 8601-2) with the precision of the words: "18 juin
 * 2013" is `2013-06-18`; "mai 2014" is `2014-05`, not the first of May; "2014" is `2014`. `edtf` is null if the words
 * are not a date that we can parse.
 */
export type WrittenDate = Parsed<typeof writtenDateSchema>
