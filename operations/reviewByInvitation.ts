import type { Payload } from 'payload'
import type { Opinion } from '@/domain/invitation/readOpinion'
import type { Result } from '@/domain/Reason'
import type { Update } from '@/payload-types'
import { findInvitation } from './findInvitation'
import { linkCounts } from './linkCounts'
import { loadCandidate } from './loadContents'
import { orRefuse, transact } from './operate'
import { Refusal } from './Refusal'
import { recordReview } from './reviewUpdate'

/**
 * Records what somebody without an account says, in the name and the role that the link was made for.
 * @returns the update's state
 */
export function reviewByInvitation(
  payload: Payload,
  secret: string,
  { part, ...opinion }: Opinion,
): Promise<Result<{ state: Update['state'] }>> {
  return transact(payload, null, async (req) => {
    const { invitation, update } = orRefuse(await findInvitation(req, secret))
    const { id, person, name, role, candidate } = invitation
    const about = part && {
      ...part,
      digest: (await loadCandidate(req, update, candidate)).find(
        (piece) => piece.kind === part.kind && piece.id === part.id,
      )?.digest,
    }
    if (about && !about.digest) throw new Refusal([{ code: 'request-unreadable', path: ['part'] }])
    const reviewer = {
      id: person,
      name,
      roles: [role],
      invitation: id,
      counts: linkCounts(update, invitation),
      mayBePrivate: role === 'legal',
    }
    const state = await recordReview(
      req,
      update,
      {
        ...opinion,
        role,
        candidate,
        part: about?.digest ? { ...about, digest: about.digest } : null,
      },
      reviewer,
    )
    return { state }
  })
}
