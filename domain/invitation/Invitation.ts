import { type ReviewRole, reviewRoles } from '@/domain/approval/ApprovalRule'
import type { UpdateState } from '@/domain/workflow/transitions'

/** The roles in which a person without an account can be asked to review. */
export const invitedRoles = ['legal', 'reviewer'] as const
export type InvitedRole = (typeof invitedRoles)[number]

/**
 * The person who makes a link is responsible for its reviewer. For each role of the reviewer: the roles of which that
 * person needs one.
 */
export const vouchers: Readonly<Record<InvitedRole, readonly ReviewRole[]>> = {
  legal: ['legal'],
  reviewer: reviewRoles,
}

/** The most reviews by one link, because reviews stay in the record. */
export const mostReviews = 20

/** The possible lifetimes of a link, in days. */
export const invitationDays = [1, 3, 7, 14, 30] as const

export const longestName = 200

/** The facts of a link that decide whether it is valid. Times are ISO 8601 in UTC. */
export type Invitation = {
  candidate: string
  submission: number
  expiresAt: string
  revokedAt: string | null
}

/** The update that the link belongs to, as it is now. */
export type InvitedUpdate = {
  state: UpdateState
  candidate: string | null
  submission: number
  /** `broken`: published without its approvals, and not reviewed since. */
  glass?: 'broken' | 'read' | null
}
