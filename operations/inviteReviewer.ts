import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { foldText } from '@/domain/foldText'
import { decideInvitation } from '@/domain/invitation/decideInvitation'
import type { Result } from '@/domain/Reason'
import { appendAct } from './appendAct'
import { loadUpdate } from './loadUpdate'
import { operate, orRefuse } from './operate'

export type InvitationOrder = { name: string; role: string; days: number }

/**
 * Makes a link by which one person without an account reads the submitted candidate, and nothing else, and says what
 * they think of it. Its secret (256 random bits, base64url) is answered this once and kept nowhere.
 */
export function inviteReviewer(
  caller: PayloadRequest,
  id: string,
  order: InvitationOrder,
): Promise<Result<{ secret: string; expiresAt: string }>> {
  return operate(caller, 'inviteReviewer', async (req) => {
    const { user } = req
    if (!user) throw new Error('Nobody signed in invites')
    const update = await loadUpdate(req, id)
    const now = new Date().toISOString()
    const { candidate, name, role, expiresAt } = orRefuse(
      decideInvitation({
        update: { ...update, candidate: update.candidate ?? null },
        ...order,
        now,
      }),
    )
    const secret = randomBytes(32).toString('base64url')
    await req.payload.db.create({
      collection: 'invitations',
      data: {
        id: randomUUID(),
        update: id,
        candidate,
        submission: update.submission,
        person: (await knownAs(req, id, name)) ?? randomUUID(),
        name,
        role,
        secretDigest: digestOf(secret),
        invitedBy: user.id,
        madeAt: now,
        expiresAt,
        revokedAt: null,
      },
      req,
    })
    await appendAct(req, {
      verb: 'inviteReviewer',
      subject: { type: 'update', id },
      digest: candidate,
      comment: name,
    })
    return { secret, expiresAt }
  })
}

/** One person counts once, and sees what changed since they read it, however many links they were given. */
async function knownAs(
  req: PayloadRequest,
  update: string,
  name: string,
): Promise<string | undefined> {
  const earlier = await findAll(req, 'invitations', { update: { equals: update } })
  return earlier.find((invitation) => foldText(invitation.name) === foldText(name))?.person
}
