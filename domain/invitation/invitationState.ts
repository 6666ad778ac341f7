import type { Invitation, InvitedUpdate } from './Invitation'
import { isReadable } from './isReadable'

/** What has become of a link. Over: its candidate is no longer the proposed one. */
export type InvitationState = 'live' | 'expired' | 'revoked' | 'over'

/**
 * What a link is good for at `now` (ISO 8601 in UTC): it leads to the one candidate that it was made for, as long as
 * that is the one proposed or became an edition; never to other words. Revoked counts more than expired, as somebody
 * did it on purpose.
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
