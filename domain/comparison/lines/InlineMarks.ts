import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'

export const inlineMarksSchema = z
  .object({ strong: z.boolean(), emphasis: z.boolean(), link: z.string().nullable() })
  .meta({ id: 'InlineMarks' })

/** The format of a stretch of text: its marks, and the address that it links to. */
export type InlineMarks = Parsed<typeof inlineMarksSchema>
