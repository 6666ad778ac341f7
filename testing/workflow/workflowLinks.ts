import { expect } from 'vitest'
import { findById, findOne } from '@/database/find'
import type { Verdict } from '@/domain/approval/Verdict'
import { digestOf } from '@/domain/digest/digestOf'
import type { InvitedRole } from '@/domain/invitation/Invitation'
import type { Result } from '@/domain/Reason'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { revokeInvitation } from '@/operations/invitation/revokeInvitation'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import type { Update } from '@/payload-types'
import type { TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { asTeammate, idOfTeammate, type Teammate } from './workflowTeam'

type Link = {
  id: string
  secret: string
  update: string
  submission: number
  role: InvitedRole
  /** The account of whoever made it. */
  host: string
  isRevoked: boolean
}
type Answer = Result<unknown>

const nobody: Answer = { ok: false, reasons: [] }

/** The links of a dossier to reviewers without an account: who made them for what, and whether they were taken back. */
export function workflowLinks(room: TestPressRoom) {
  const links: Link[] = []
  /** The last one, the one before, and so on. */
  const nth = (back: number) => links[links.length - 1 - (back % Math.max(links.length, 1))]

  async function invite(update: Update, by: Teammate, role: InvitedRole): Promise<Answer> {
    const order = { name: `Me Tarnac, ${role}`, role, days: 1 }
    const answer = await inviteReviewer(await asTeammate(room, by), update.id, order)
    if (!answer.ok) return answer
    const { secret } = answer.value
    const where = { secretDigest: { equals: digestOf(secret) } }
    const id = (await findOne(room, 'invitations', where))?.id ?? ''
    const { submission } = update
    const host = idOfTeammate(by)
    links.push({ id, secret, update: update.id, submission, role, host, isRevoked: false })
    return answer
  }

  /** What is said by a link is refused once it was taken back, or once other words are proposed than those it shows. */
  async function say(back: number, verdict: Verdict): Promise<Answer> {
    const link = nth(back)
    if (!link) return nobody
    const update = await findById(room, 'updates', link.update)
    const opinion = { verdict, comment: 'Lu.', isPrivate: false, part: null }
    const answer = await reviewByInvitation(room.payload, link.secret, opinion)
    const isOver = update?.submission !== link.submission || update.state === 'open'
    if (link.isRevoked || isOver) expect(answer.ok).toBe(false)
    return answer
  }

  async function revoke(by: Teammate, back: number): Promise<Answer> {
    const link = nth(back)
    if (!link) return nobody
    const answer = await revokeInvitation(await asTeammate(room, by), link.update, link.id)
    if (answer.ok) link.isRevoked = true
    return answer
  }

  /** The link of that id, unless it was taken back. */
  const live = (id: string) => links.find((link) => link.id === id && !link.isRevoked)
  return { invite, say, revoke, live }
}
