import type { Payload, PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
import { mostReviews } from '@/domain/invitation/Invitation'
import type { Opinion } from '@/domain/invitation/parseOpinion'
import type { Result } from '@/domain/Reason'
import { findInvitation } from '@/operations/approval/findInvitation'
import { linkCounts } from '@/operations/approval/linkCounts'
import { orRefuse, transact } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import type { Update } from '@/payload-types'
import { recordReview } from './recordReview'

/**
 * Records the review of a person without an account, in the name and the role of their link.
 * @returns the update's state
 */
export function reviewByInvitation(
  payload: Payload,
  secret: string,
  opinion: Opinion,
): Promise<Result<{ state: Update['state'] }>> {
  return transact(payload, null, async (req) => {
    const { invitation, update } = orRefuse(await findInvitation(req, secret))
    const { id, person, name, role, candidate, invitedBy } = invitation
    await refuseWhenSpent(req, id)
    const reviewer = {
      id: person,
      name,
      roles: [role],
      invitation: id,
      counts: linkCounts(update, invitation, await findById(req, 'users', invitedBy)),
      countsAs: invitedBy,
      mayBePrivate: role === 'legal',
    }
    return { state: await recordReview(req, update, { ...opinion, role, candidate }, reviewer) }
  })
}

async function refuseWhenSpent(req: PayloadRequest, invitation: string): Promise<void> {
  const said = await findAll(req, 'reviews', { invitation: { equals: invitation } })
  if (said.length < mostReviews) return
  throw new Refusal([{ code: 'invitation-spent', path: [], values: { most: mostReviews } }])
}
