import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { loadUpdate } from '@/operations/update/loadUpdate'
import type { Update } from '@/payload-types'
import type { Reviewer, ReviewOrder } from './ReviewOrder'
import { recordReview } from './recordReview'

/**
 * Records the review of a candidate by a person with an account (see `recordReview`).
 * @returns the update's state afterwards, or every reason why the review is refused
 */
export function reviewUpdate(
  caller: PayloadRequest,
  id: string,
  order: ReviewOrder,
): Promise<Result<{ state: Update['state'] }>> {
  const action = order.verdict === 'comments' ? 'commentUpdate' : 'reviewUpdate'
  return operate(caller, action, async (req) => {
    const update = await loadUpdate(req, id)
    return { state: await recordReview(req, update, order, signedInReviewer(req)) }
  })
}

function signedInReviewer({ user }: PayloadRequest): Reviewer {
  if (!user) throw new Error('Nobody signed in reviews')
  return {
    id: user.id,
    name: user.name,
    roles: user.roles,
    invitation: null,
    counts: true,
    countsAs: user.id,
    mayBePrivate: can(personOf(user), 'readPrivateComments'),
  }
}
