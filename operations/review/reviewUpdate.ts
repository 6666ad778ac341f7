import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { appendRecords } from '@/database/appendRecords'
import { decideReview } from '@/domain/approval/decideReview'
import { readNeeds } from '@/domain/approval/readNeeds'
import { type Verdict, verdictActs } from '@/domain/approval/Verdict'
import type { PartKind } from '@/domain/edition/PartValue'
import type { Result } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { approvalsOf, guestNamed } from '@/operations/approval/approvalsOf'
import { loadCandidate } from '@/operations/candidate/loadContents'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { operate, orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { underWay } from '@/operations/hold/underWay'
import { loadUpdate } from '@/operations/update/loadUpdate'
import { notScheduled } from '@/operations/update/notScheduled'
import { takeUpEdit } from '@/operations/update/takeUpEdit'
import { writeUpdate } from '@/operations/update/writeUpdate'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'

/** What somebody says of a candidate: `candidate` is the digest that they read, null where none was frozen yet. */
export type ReviewOrder = {
  verdict: Verdict
  role: string
  comment: string | null
  candidate: string | null
  /** Whether only legal may read the comment. */
  isPrivate: boolean
  part: { kind: PartKind; id: string } | null
}

/** Who says it: somebody with an account, or somebody who came by a link. */
export type Reviewer = {
  id: string
  name: string
  roles: readonly string[]
  invitation: string | null
  /** Whether a verdict of theirs decides anything, and as whom an approval counts. */
  counts: boolean
  countsAs: string
  /** Whether a comment of theirs can be for legal alone. */
  mayBePrivate: boolean
}

/**
 * Records what a reviewer says of a candidate, and what becomes of the update by it: approved when the approvals are
 * enough, open again when changes are asked for. After a publication without the approvals, settles that it was read.
 * @returns the update's state
 */
export function reviewUpdate(
  caller: PayloadRequest,
  id: string,
  order: ReviewOrder,
): Promise<Result<{ state: Update['state'] }>> {
  const action = order.verdict === 'comments' ? 'commentUpdate' : 'reviewUpdate'
  return operate(caller, action, async (req) => {
    const { user } = req
    if (!user) throw new Error('Nobody signed in reviews')
    const reviewer = {
      id: user.id,
      name: user.name,
      roles: user.roles,
      invitation: null,
      counts: true,
      countsAs: user.id,
      mayBePrivate: can(personOf(user), 'readPrivateComments'),
    }
    return { state: await recordReview(req, await loadUpdate(req, id), order, reviewer) }
  })
}

/** The review itself, for whoever may speak. */
export async function recordReview(
  req: PayloadRequest,
  update: Update,
  order: ReviewOrder,
  reviewer: Reviewer,
): Promise<Update['state']> {
  if (order.isPrivate && !reviewer.mayBePrivate) {
    throw new Refusal([{ code: 'private-for-legal', path: ['isPrivate'] }])
  }
  const approvals = await approvalsOf(req, update)
  const isByLink = reviewer.invitation !== null
  const reviewed = orRefuse(
    decideReview({
      state: update.state,
      isUnread: update.glass === 'broken',
      verdict: order.verdict,
      comment: order.comment,
      candidate: { read: order.candidate, current: update.candidate ?? null },
      reviewer: {
        // Whoever made a link, or has another one, may have approved already: by it they do not approve anew.
        person: isByLink && isApprovedBy(approvals, reviewer) ? null : reviewer.countsAs,
        role: order.role,
        roles: reviewer.roles,
        isContributor: contributorIds(update).includes(reviewer.id),
        counts: reviewer.counts,
      },
      needs: readNeeds(update.needs).needs,
      approvals,
    }),
  )
  const part = order.part && (await partOf(req, update, order.part))
  const comment = order.comment?.trim() || null
  const act = await appendAct(req, {
    // The public learns from the acts whether an edition had a second reader: what decides nothing is a comment there.
    verb: verdictActs[reviewer.counts ? order.verdict : 'comments'].verb,
    subject: { type: 'update', id: update.id },
    digest: update.candidate,
    comment,
    ...(reviewer.invitation ? { actor: { id: reviewer.id, name: reviewer.name } } : {}),
  })
  await appendRecords(() =>
    req.payload.db.create({
      collection: 'reviews',
      data: {
        id: randomUUID(),
        update: update.id,
        submission: update.submission,
        candidate: update.candidate ?? null,
        reviewer: reviewer.id,
        name: reviewer.name,
        invitation: reviewer.invitation,
        role: order.role,
        verdict: order.verdict,
        comment,
        isPrivate: order.isPrivate,
        partKind: part?.kind ?? null,
        part: part?.id ?? null,
        partDigest: part?.digest ?? null,
        at: new Date().toISOString(),
        act,
      },
      req,
    }),
  )
  const isReadNow = update.glass === 'broken' && reviewed.isRead
  if (reviewed.state !== update.state || isReadNow) {
    await writeUpdate(req, update.id, {
      state: reviewed.state,
      ...(isReadNow ? { glass: 'read' as const } : {}),
      ...(reviewed.state === 'open' ? notScheduled : {}),
    })
  }
  if (isReadNow && order.verdict === 'asksForChanges') await openCorrection(req, dossierOf(update))
  return reviewed.state
}

const isApprovedBy = (
  approvals: Awaited<ReturnType<typeof approvalsOf>>,
  { countsAs, name }: Reviewer,
) => approvals.some(({ person, guest }) => person === countsAs || guest === guestNamed(name))

/** The part of the candidate that is spoken of; what is not in it cannot be. */
async function partOf(
  req: PayloadRequest,
  update: Update,
  { kind, id }: NonNullable<ReviewOrder['part']>,
): Promise<{ kind: PartKind; id: string; digest: string }> {
  const content = update.candidate ? await loadCandidate(req, update, update.candidate) : []
  const digest = content.find((piece) => piece.kind === kind && piece.id === id)?.digest
  if (!digest) throw new Refusal([{ code: 'request-unreadable', path: ['part'] }])
  return { kind, id, digest }
}

/** A review that finds fault with what was published opens the update that mends it. */
async function openCorrection(req: PayloadRequest, dossier: string): Promise<void> {
  if (!(await underWay(req, dossier))) await takeUpEdit(req, dossier, { isContributor: false })
}
