import { parseNeeds } from '@/domain/approval/parseNeeds'
import { vouchers } from '@/domain/invitation/Invitation'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Invitation, Update, User } from '@/payload-types'

type Link = Pick<Invitation, 'role'> & Partial<Pick<Invitation, 'revokedAt'>>

/**
 * Whether what is said by a link counts as that of somebody with an account: where the rule that the update was
 * submitted under lets it, while nobody has revoked it, and where whoever made it answers for it: with an active
 * account, in a role of the kind, and without having contributed to the words, as they would otherwise choose who
 * approves their own (invariant 4).
 */
export const linkCounts = (update: Update, { role, revokedAt }: Link, host: User | null): boolean =>
  parseNeeds(update.needs).linksCount &&
  !revokedAt &&
  host?.active === true &&
  !contributorIds(update).includes(host.id) &&
  Object.entries(vouchers).some(
    ([invited, roles]) => invited === role && roles.some((one) => host.roles.includes(one)),
  )
