import { parseNeeds } from '@/domain/approval/parseNeeds'
import { vouchers } from '@/domain/invitation/Invitation'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Invitation, Update, User } from '@/payload-types'

type Link = Pick<Invitation, 'role'> & Partial<Pick<Invitation, 'revokedAt'>>

/**
 * Whether a review by a link counts like one by a person with an account. It does when all of this is true:
 * - the rule that the update was submitted under lets links count;
 * - nobody has revoked the link;
 * - the person who made it (`host`) has an active account and a role that may vouch for this one;
 * - the host did not contribute to the words: otherwise contributors could choose who approves them (invariant 4).
 */
export const linkCounts = (update: Update, { role, revokedAt }: Link, host: User | null): boolean =>
  parseNeeds(update.needs).linksCount &&
  !revokedAt &&
  host?.active === true &&
  !contributorIds(update).includes(host.id) &&
  Object.entries(vouchers).some(
    ([invited, roles]) => invited === role && roles.some((one) => host.roles.includes(one)),
  )
