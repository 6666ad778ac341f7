import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll } from '@/database/find'
import { type InvitedRole, invitedRoles } from '@/domain/invitation/Invitation'
import { type InvitationState, invitationState } from '@/domain/invitation/invitationState'
import { isReviewable } from '@/domain/invitation/isReviewable'
import { linkCounts } from '@/operations/approval/linkCounts'
import type { Update } from '@/payload-types'

export type InvitationsAtDesk = {
  /** Newest first. `expiresAt` is ISO 8601. */
  links: readonly {
    id: string
    name: string
    role: string
    expiresAt: string
    state: InvitationState
    /** Whether a verdict by it decides anything. */
    counts: boolean
  }[]
  /** Whether the person who asks may make and revoke links of this update now. */
  mayInvite: boolean
  mayRevoke: boolean
  /** The roles in which a verdict by a link of the person who asks would decide anything. */
  counting: readonly InvitedRole[]
}

/** The links by which people without an account read an update. Writes nothing, and returns no secret. */
export async function listInvitations(
  req: PayloadRequest,
  update: Update,
): Promise<InvitationsAtDesk> {
  const proposed = { ...update, candidate: update.candidate ?? null }
  const now = new Date().toISOString()
  const found = await findAll(req, 'invitations', { update: { equals: update.id } }, '-madeAt')
  const hosts = await findAll(req, 'users', {
    id: { in: [...found.map(({ invitedBy }) => invitedBy), req.user?.id ?? ''] },
  })
  const accounts = new Map(hosts.map((host) => [host.id, host]))
  const own = accounts.get(req.user?.id ?? '') ?? null
  const mayInvite = can(personOf(req.user), 'inviteReviewer')
  return {
    links: found.map(({ id, name, role, expiresAt, ...kept }) => ({
      id,
      name,
      role,
      expiresAt,
      counts: linkCounts(update, { role, ...kept }, accounts.get(kept.invitedBy) ?? null),
      state: invitationState(
        { ...kept, expiresAt, revokedAt: kept.revokedAt ?? null },
        proposed,
        now,
      ),
    })),
    mayInvite: mayInvite && isReviewable(proposed),
    mayRevoke: mayInvite,
    counting: invitedRoles.filter((role) => linkCounts(update, { role }, own)),
  }
}
