import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll } from '@/database/find'
import { readNeeds } from '@/domain/approval/readNeeds'
import { type InvitationState, invitationState } from '@/domain/invitation/invitationState'
import { isReadable } from '@/domain/invitation/isReadable'
import type { Update } from '@/payload-types'

export type InvitationsAtDesk = {
  /** Newest first. `expiresAt` is ISO 8601. */
  links: readonly {
    id: string
    name: string
    role: string
    expiresAt: string
    state: InvitationState
  }[]
  /** Whether the person who asks may make links of this update now, and take them back. */
  mayInvite: boolean
  mayRevoke: boolean
  /** Whether approvals by link count under the rule of this update. */
  counts: boolean
}

/** The links by which people without an account read an update. Writes nothing, and tells no secret. */
export async function readInvitations(
  req: PayloadRequest,
  update: Update,
): Promise<InvitationsAtDesk> {
  const proposed = { ...update, candidate: update.candidate ?? null }
  const now = new Date().toISOString()
  const found = await findAll(req, 'invitations', { update: { equals: update.id } }, '-madeAt')
  const mayInvite = can(personOf(req.user), 'inviteReviewer')
  return {
    links: found.map(({ id, name, role, expiresAt, ...kept }) => ({
      id,
      name,
      role,
      expiresAt,
      state: invitationState(
        { ...kept, expiresAt, revokedAt: kept.revokedAt ?? null },
        proposed,
        now,
      ),
    })),
    mayInvite: mayInvite && update.candidate !== null && isReadable(update.state),
    mayRevoke: mayInvite,
    counts: readNeeds(update.needs).linksCount,
  }
}
