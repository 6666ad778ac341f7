import type { PayloadRequest } from 'payload'
import { decideReview, type Reviewed } from '@/domain/approval/decideReview'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { verdictActs } from '@/domain/approval/Verdict'
import { visibleText } from '@/domain/fieldText/visibleText'
import { appendAct } from '@/operations/act/appendAct'
import { guestNamed, listApprovals } from '@/operations/approval/listApprovals'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { notScheduled } from '@/operations/update/notScheduled'
import { recordEdit } from '@/operations/update/recordEdit'
import { writeUpdate } from '@/operations/update/writeUpdate'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'
import { findReviewedPart } from './findReviewedPart'
import { insertReview } from './insertReview'
import type { Reviewer, ReviewOrder } from './ReviewOrder'

/**
 * Records the review of a candidate, and changes the update's state: approved when the approvals are enough, open
 * again when changes are asked for. After a publication without its approvals, also records that it was reviewed
 * since. The caller has checked the right to review.
 * @returns the update's state afterwards
 */
export async function recordReview(
  req: PayloadRequest,
  update: Update,
  asTyped: ReviewOrder,
  reviewer: Reviewer,
): Promise<Update['state']> {
  const order = { ...asTyped, comment: visibleText(asTyped.comment) }
  refusePrivateComment(order, reviewer)
  const reviewed = await decide(req, update, order, reviewer)
  const part = await findReviewedPart(req, update, order.part)
  const act = await appendReviewAct(req, update, order, reviewer)
  await insertReview(req, update, { order, reviewer, part, act })
  await updateState(req, update, reviewed)
  if (asksForCorrection(update, order, reviewed)) await openCorrection(req, dossierOf(update))
  return reviewed.state
}

function refusePrivateComment(order: ReviewOrder, reviewer: Reviewer): void {
  if (order.isPrivate && !reviewer.mayBePrivate)
    throw new Refusal([{ code: 'private-for-legal', path: ['isPrivate'] }])
}

async function decide(
  req: PayloadRequest,
  update: Update,
  order: ReviewOrder,
  reviewer: Reviewer,
): Promise<Reviewed> {
  const approvals = await listApprovals(req, update)
  // The person who made the link, or the reviewer by another link, may have approved already: then this link does
  // not approve again.
  const hasApproved =
    reviewer.invitation !== null &&
    approvals.some(
      ({ person, guest }) => person === reviewer.countsAs || guest === guestNamed(reviewer.name),
    )
  return orRefuse(
    decideReview({
      state: update.state,
      isUnread: update.glass === 'broken',
      verdict: order.verdict,
      comment: order.comment,
      candidate: { read: order.candidate, current: update.candidate ?? null },
      reviewer: {
        person: hasApproved ? null : reviewer.countsAs,
        role: order.role,
        roles: reviewer.roles,
        isContributor: contributorIds(update).includes(reviewer.id),
        counts: reviewer.counts,
      },
      needs: parseNeeds(update.needs).needs,
      approvals,
    }),
  )
}

/** @returns the digest of the act */
function appendReviewAct(
  req: PayloadRequest,
  update: Update,
  order: ReviewOrder,
  reviewer: Reviewer,
): Promise<string> {
  return appendAct(req, {
    // The acts show the public whether an edition had a second reader: a verdict that decides nothing is recorded
    // as a comment.
    verb: verdictActs[reviewer.counts ? order.verdict : 'comments'].verb,
    subject: { type: 'update', id: update.id },
    digest: update.candidate,
    comment: order.comment,
    ...(reviewer.invitation ? { actor: { id: reviewer.id, name: reviewer.name } } : {}),
  })
}

const isReadNow = (update: Update, reviewed: Reviewed) =>
  update.glass === 'broken' && reviewed.isRead

async function updateState(req: PayloadRequest, update: Update, reviewed: Reviewed): Promise<void> {
  const isRead = isReadNow(update, reviewed)
  if (reviewed.state === update.state && !isRead) return
  await writeUpdate(req, update.id, {
    state: reviewed.state,
    ...(isRead ? { glass: 'read' as const } : {}),
    ...(reviewed.state === 'open' ? notScheduled : {}),
  })
}

/** Whether the review asks for changes of what was published already. */
const asksForCorrection = (update: Update, { verdict }: ReviewOrder, reviewed: Reviewed) =>
  isReadNow(update, reviewed) && verdict === 'asksForChanges'

/** Opens the update that will correct the published text, unless one is under way. */
async function openCorrection(req: PayloadRequest, dossier: string): Promise<void> {
  if (!(await findUpdateUnderWay(req, dossier)))
    await recordEdit(req, dossier, { isContributor: false })
}
