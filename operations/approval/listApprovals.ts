import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { type Approval, missingNeeds } from '@/domain/approval/missingNeeds'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { foldText } from '@/domain/foldText'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Invitation, Update, User } from '@/payload-types'
import { linkCounts } from './linkCounts'

/** An approval, and the folded name of who gave it by a link: they have no account to be known by. */
type Given = Approval & { guest: string | null }

/** Somebody invited twice is the same person, however their name is spelled. */
export const guestNamed = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim()

/**
 * The approvals of an update that count now: of its last submission, by somebody who did not contribute to it, and
 * whose account is active and has that role still, or by a link where the rule lets it. Whoever made a link and its
 * reviewer are one person here, and count once; so does a reviewer to whom several people gave a link.
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

/** The approvals that a submitted update still needs. */
export async function listMissingApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Need[]> {
  return missingNeeds(parseNeeds(update.needs).needs, await listApprovals(req, update))
}
