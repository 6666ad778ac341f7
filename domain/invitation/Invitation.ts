import type { UpdateState } from '@/domain/update/transitions'

/** The roles in which somebody without an account can be asked to speak. */
export const invitedRoles = ['legal', 'reviewer'] as const
export type InvitedRole = (typeof invitedRoles)[number]

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
