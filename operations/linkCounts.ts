import { readNeeds } from '@/domain/approval/readNeeds'
import type { Invitation, Update } from '@/payload-types'
import { contributorIds } from './contributorIds'

/**
 * Whether what is said by a link counts as that of somebody with an account: where the rule that the update was
 * submitted under lets it, while nobody has revoked it, and where it was not made by somebody who contributed to the
 * words, who would otherwise choose who approves them (design invariant 4).
 */
export const linkCounts = (update: Update, { invitedBy, revokedAt }: Invitation): boolean =>
  readNeeds(update.needs).linksCount && !revokedAt && !contributorIds(update).includes(invitedBy)
