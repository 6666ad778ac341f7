import { z } from 'zod'
import { type Need, reviewRoles } from './ApprovalRule'

/** The approval needs that an update was submitted under, and whether approvals by link count. */
export type StoredNeeds = { needs: readonly Need[]; linksCount: boolean }

const keptNeeds: z.ZodType<StoredNeeds> = z.strictObject({
  needs: z.array(
    z.strictObject({ roles: z.array(z.enum(reviewRoles)).min(1), count: z.int().min(1) }),
  ),
  linksCount: z.boolean(),
})

/** Parses the needs that are stored with an update. Throws when `serializeNeeds` did not write the text. */
export const parseNeeds = (text: string | null | undefined): StoredNeeds =>
  text ? keptNeeds.parse(JSON.parse(text)) : { needs: [], linksCount: false }

/** The text that `parseNeeds` parses. Throws when a need is not in its schema. */
export const serializeNeeds = (kept: StoredNeeds): string => JSON.stringify(keptNeeds.parse(kept))
