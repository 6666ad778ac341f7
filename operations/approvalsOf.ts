import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { type Approval, missingNeeds } from '@/domain/approval/missingNeeds'
import { readNeeds } from '@/domain/approval/readNeeds'
import type { Update } from '@/payload-types'
import { contributorIds } from './contributorIds'
import { linkCounts } from './linkCounts'

/**
 * The approvals of an update that count now: of its last submission, by somebody who did not contribute to it, and
 * whose account is active still, or by a link where the rule lets it.
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
  const people = await findAll(req, 'users', { id: { in: given.map(({ reviewer }) => reviewer) } })
  const active = new Set(people.filter((person) => person.active).map(({ id }) => id))
  const contributors = new Set(contributorIds(update))
  const invitations = await findAll(req, 'invitations', { update: { equals: update.id } })
  const links = new Set(invitations.filter((link) => linkCounts(update, link)).map(({ id }) => id))
  return given.flatMap(({ reviewer, invitation, role }) => {
    const spoken = reviewRoles.find((one) => one === role)
    const counts = invitation ? links.has(invitation) : active.has(reviewer)
    return spoken && counts && !contributors.has(reviewer)
      ? [{ person: reviewer, role: spoken }]
      : []
  })
}

/** The approvals that a submitted update still needs. */
export async function missingApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<readonly Need[]> {
  return missingNeeds(readNeeds(update.needs).needs, await approvalsOf(req, update))
}
