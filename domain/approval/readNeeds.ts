import { z } from 'zod'
import { type Need, reviewRoles } from './ApprovalRule'

/** What an update was submitted under: the approvals that it needs, and whether those by link count. */
export type KeptNeeds = { needs: readonly Need[]; linksCount: boolean }

const keptNeeds: z.ZodType<KeptNeeds> = z.strictObject({
  needs: z.array(
    z.strictObject({ roles: z.array(z.enum(reviewRoles)).min(1), count: z.int().min(1) }),
  ),
  linksCount: z.boolean(),
})

/** Reads the needs that an update keeps. Throws when the text is not one that `writeNeeds` wrote. */
export const readNeeds = (text: string | null | undefined): KeptNeeds =>
  text ? keptNeeds.parse(JSON.parse(text)) : { needs: [], linksCount: false }

export const writeNeeds = (kept: KeptNeeds): string => JSON.stringify(keptNeeds.parse(kept))
