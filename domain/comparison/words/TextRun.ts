import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'

export const textRunSchema = z
  .object({ text: z.string(), is: z.enum(['same', 'inserted', 'removed']) })
  .meta({
    id: 'TextRun',
    description:
      'A stretch of compared text: same and removed make the old text, same and inserted the new one.',
  })

/** A stretch of compared text. Same and removed runs together are the old text, same and inserted runs the new one. */
export type TextRun = Parsed<typeof textRunSchema>
