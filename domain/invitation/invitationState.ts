import type { Invitation, InvitedUpdate } from './Invitation'
import { isReadable } from './isReadable'

/** The state of a link. `over`: its candidate is no longer the proposed one. */
export type InvitationState = 'live' | 'expired' | 'revoked' | 'over'

/**
 * The state of a link at `now` (ISO 8601 in UTC). A link shows only the candidate that it was made for, as long as
 * that candidate is proposed or has become an edition. `revoked` comes before `expired`, because somebody revoked it
 * on purpose.
 */
export function invitationState(
  invitation: Invitation,
  update: InvitedUpdate,
  now: string,
): InvitationState {
  if (invitation.revokedAt !== null) return 'revoked'
  if (invitation.expiresAt <= now) return 'expired'
  const isSame =
    invitation.candidate === update.candidate && invitation.submission === update.submission
  return isSame && isReadable(update.state) ? 'live' : 'over'
}
