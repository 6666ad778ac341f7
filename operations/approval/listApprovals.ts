import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { type Approval, missingNeeds } from '@/domain/approval/missingNeeds'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { withoutZeroWidth } from '@/domain/fieldText/withoutZeroWidth'
import { foldText } from '@/domain/foldText'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Invitation, Update, User } from '@/payload-types'
import { linkCounts } from './linkCounts'

/** An approval, and the folded name of a reviewer who came by a link: without an account, the name identifies them. */
type Given = Approval & { guest: string | null }

/** The folded name: two invitations of the same folded name are of one person, however it is spelled. */
export const guestNamed = (name: string): string =>
  foldText(withoutZeroWidth(name)).replace(/\s+/g, ' ').trim()

/**
 * The approvals of an update that count now. They are of its last submission, and either by somebody who did not
 * contribute, whose account is active and still has that role, or by a link if the rule allows it. The person who
 * made a link and its reviewer count as one person here; so does a reviewer who got links from several people.
 */
export async function listApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Given[]> {
  const given = await findAll(
    req,
    'reviews',
    {
      update: { equals: update.id },
      submission: { equals: update.submission },
      candidate: { equals: update.candidate ?? '' },
      verdict: { equals: 'approves' },
    },
    'createdAt',
  )
  const invitations = await findAll(req, 'invitations', { update: { equals: update.id } })
  const named = [...given.map(({ reviewer }) => reviewer), ...invitations.map(hostOf)]
  const people = await findAll(req, 'users', { id: { in: named } })
  const accounts = new Map(people.map((person) => [person.id, person]))
  const contributors = contributorIds(update)
  const approvals = given.flatMap(({ reviewer, invitation, role }) => {
    const spoken = reviewRoles.find((one) => one === role)
    const link = invitations.find(({ id }) => id === invitation)
    const person = link ? hostOf(link) : reviewer
    const account = accounts.get(person) ?? null
    const counts = link
      ? linkCounts(update, link, account)
      : !invitation && isActiveAs(account, role) && !contributors.includes(person)
    return spoken && counts
      ? [{ person, role: spoken, guest: link ? guestNamed(link.name) : null }]
      : []
  })
  const own = new Set(approvals.filter(({ guest }) => guest === null).map(({ person }) => person))
  const byLink = approvals.filter(({ guest, person }) => guest !== null && !own.has(person))
  const hosts = new Map(byLink.toReversed().map(({ guest, person }) => [guest, person]))
  return approvals.filter(
    ({ guest, person }) => guest === null || (!own.has(person) && hosts.get(guest) === person),
  )
}

const isActiveAs = (account: User | null, role: string) =>
  account?.active === true && account.roles.some((held) => held === role)

const hostOf = ({ invitedBy }: Invitation) => invitedBy

/** The approvals that a submitted update still lacks. */
export async function listMissingApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Need[]> {
  return missingNeeds(parseNeeds(update.needs).needs, await listApprovals(req, update))
}
