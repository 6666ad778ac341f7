import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'

export const writtenDateSchema = z
  .strictObject({ words: z.string(), edtf: z.string().min(1).nullable() })
  .meta({
    id: 'WrittenDate',
    description: 'A date as its author wrote it, beside the same date as EDTF where it names one.',
  })

/**
 * A date as its author wrote it, beside the same date as EDTF (ISO 8601-2), which keeps the precision of the
 * words: "18 juin 2013" is `2013-06-18`, "mai 2014" is `2014-05` and no first of May, "2014" is `2014`.
 * `edtf` is null where the words name no date that we understand.
 */
export type WrittenDate = Parsed<typeof writtenDateSchema>
