import type { InvitedUpdate } from './Invitation'
import { isReadable } from './isReadable'

/** Whether somebody can still say something of an update's candidate: not of what was published with its approvals. */
export const isReviewable = ({ state, candidate, glass }: InvitedUpdate): boolean =>
  candidate !== null && isReadable(state) && (state !== 'published' || glass === 'broken')
