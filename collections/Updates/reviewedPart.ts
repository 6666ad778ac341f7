import { z } from 'zod'
import { partKinds } from '@/domain/edition/PartValue'

/** The part of an update that a review is about, or none. */
export const reviewedPart = z
  .object({ kind: z.enum(partKinds), id: z.string().max(100) })
  .nullish()
  .transform((part) => part ?? null)
