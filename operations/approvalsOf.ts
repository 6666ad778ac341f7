import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { type Approval, missingNeeds } from '@/domain/approval/missingNeeds'
import { readNeeds } from '@/domain/approval/readNeeds'
import type { Invitation, Update } from '@/payload-types'
import { contributorIds } from './contributorIds'
import { linkCounts } from './linkCounts'

/**
 * The approvals of an update that count now: of its last submission, by somebody who did not contribute to it, and
 * whose account is active still, or by a link where the rule lets it. Whoever made a link and its reviewer are one
 * person here, and count once.
 */
export async function approvalsOf(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Approval[]> {
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
      : !invitation && account?.active === true && !contributors.includes(person)
    return spoken && counts ? [{ person, role: spoken, isByLink: link !== undefined }] : []
  })
  const own = new Set(approvals.filter(({ isByLink }) => !isByLink).map(({ person }) => person))
  return approvals
    .filter(({ person, isByLink }) => !isByLink || !own.has(person))
    .map(({ person, role }) => ({ person, role }))
}

const hostOf = ({ invitedBy }: Invitation) => invitedBy

/** The approvals that a submitted update still needs. */
export async function missingApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Need[]> {
  return missingNeeds(readNeeds(update.needs).needs, await approvalsOf(req, update))
}
