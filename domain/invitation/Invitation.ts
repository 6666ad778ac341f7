import { type ReviewRole, reviewRoles } from '@/domain/approval/ApprovalRule'
import type { UpdateState } from '@/domain/workflow/transitions'

/** The roles in which somebody without an account can be asked to speak. */
export const invitedRoles = ['legal', 'reviewer'] as const
export type InvitedRole = (typeof invitedRoles)[number]

/** Whoever makes a link answers for the voice of whom it is for: in which role, one has to hold one of these. */
export const vouchers: Readonly<Record<InvitedRole, readonly ReviewRole[]>> = {
  legal: ['legal'],
  reviewer: reviewRoles,
}

/** How many things can be said by one link: what is said stays in the record. */
export const mostReviews = 20

/** For how many days a link can be good. */
export const invitationDays = [1, 3, 7, 14, 30] as const

export const longestName = 200

/** A link, as far as it decides what it is good for. Times are ISO 8601 in UTC. */
export type Invitation = {
  candidate: string
  submission: number
  expiresAt: string
  revokedAt: string | null
}

/** The update that it is of, as it is now. */
export type InvitedUpdate = {
  state: UpdateState
  candidate: string | null
  submission: number
}
