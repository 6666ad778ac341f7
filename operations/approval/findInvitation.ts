import { type DatabaseReader, findById, findOne } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { invitationState } from '@/domain/invitation/invitationState'
import { accepted, type Result, refused } from '@/domain/Reason'
import type { Invitation, Update } from '@/payload-types'

const codes = {
  expired: 'invitation-expired',
  revoked: 'invitation-revoked',
  over: 'invitation-over',
} as const

/** The link with this secret and its update, if the link is valid now; otherwise the reason why it is not. */
export async function findInvitation(
  reader: DatabaseReader,
  secret: string,
): Promise<Result<{ invitation: Invitation; update: Update }>> {
  const invitation = await findOne(reader, 'invitations', {
    secretDigest: { equals: digestOf(secret) },
  })
  const update = invitation && (await findById(reader, 'updates', invitation.update))
  if (!invitation || !update) return refused({ code: 'invitation-unknown', path: [] })
  const state = invitationState(
    { ...invitation, revokedAt: invitation.revokedAt ?? null },
    { ...update, candidate: update.candidate ?? null },
    new Date().toISOString(),
  )
  return state === 'live'
    ? accepted({ invitation, update })
    : refused({ code: codes[state], path: [] })
}
