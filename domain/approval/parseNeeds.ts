import { z } from 'zod'
import { type Need, reviewRoles } from './ApprovalRule'

/** What an update was submitted under: the approvals that it needs, and whether those by link count. */
export type StoredNeeds = { needs: readonly Need[]; linksCount: boolean }

const keptNeeds: z.ZodType<StoredNeeds> = z.strictObject({
  needs: z.array(
    z.strictObject({ roles: z.array(z.enum(reviewRoles)).min(1), count: z.int().min(1) }),
  ),
  linksCount: z.boolean(),
})

/** Reads the needs that an update keeps. Throws when the text is not one that `serializeNeeds` wrote. */
export const parseNeeds = (text: string | null | undefined): StoredNeeds =>
  text ? keptNeeds.parse(JSON.parse(text)) : { needs: [], linksCount: false }

export const serializeNeeds = (kept: StoredNeeds): string => JSON.stringify(keptNeeds.parse(kept))
