import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import type { Result } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'

/**
 * Revokes a link: it opens nothing any more, and an approval given by it no longer counts. Reviews made by it stay
 * in the record. Refused where the update has no such link; a link that was revoked already does not change.
 */
export function revokeInvitation(
  caller: PayloadRequest,
  update: string,
  id: string,
): Promise<Result<null>> {
  return operate(caller, 'inviteReviewer', async (req) => {
    const invitation = await findById(req, 'invitations', id)
    if (invitation?.update !== update) {
      throw new Refusal([{ code: 'invitation-unknown', path: ['invitation'] }])
    }
    if (invitation.revokedAt) return null
    const data = { revokedAt: new Date().toISOString() }
    await req.payload.db.updateOne({ collection: 'invitations', id, data, req })
    await appendAct(req, {
      verb: 'revokeInvitation',
      subject: { type: 'update', id: update },
      digest: invitation.candidate,
      comment: invitation.name,
    })
    return null
  })
}
