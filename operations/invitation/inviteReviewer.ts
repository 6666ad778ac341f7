import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { decideInvitation } from '@/domain/invitation/decideInvitation'
import type { Result } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { guestNamed } from '@/operations/approval/listApprovals'
import { operate, orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { loadUpdate } from '@/operations/update/loadUpdate'

export type InvitationOrder = { name: string; role: string; days: number }

/**
 * Makes a link by which one person without an account reads the submitted candidate, and nothing else, and reviews
 * it. Its secret (256 random bits, base64url) is returned this once and not stored.
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
    await refuseAccountName(req, name)
    const known = await knownAs(req, { update: id, invitedBy: user.id, role, name })
    const secret = randomBytes(32).toString('base64url')
    await req.payload.db.create({
      collection: 'invitations',
      data: {
        id: randomUUID(),
        update: id,
        candidate,
        submission: update.submission,
        person: known ?? randomUUID(),
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

/**
 * The person id of an earlier link by the same host, in the same role and of the same name. That person sees their
 * earlier reviews and what changed since. A name alone does not identify a person.
 */
async function knownAs(
  req: PayloadRequest,
  { update, invitedBy, role, name }: Record<'update' | 'invitedBy' | 'role' | 'name', string>,
): Promise<string | undefined> {
  const where = {
    update: { equals: update },
    invitedBy: { equals: invitedBy },
    role: { equals: role },
  }
  const earlier = await findAll(req, 'invitations', where)
  return earlier.find((invitation) => guestNamed(invitation.name) === guestNamed(name))?.person
}

/** A person with an account must sign in: with a link in their name, another person could review as them. */
async function refuseAccountName(req: PayloadRequest, name: string): Promise<void> {
  const accounts = await findAll(req, 'users', {})
  if (accounts.some((account) => guestNamed(account.name) === guestNamed(name))) {
    throw new Refusal([{ code: 'name-of-account', path: ['name'], values: { name } }])
  }
}
