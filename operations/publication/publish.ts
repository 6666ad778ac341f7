import type { PayloadRequest } from 'payload'
import { actTime } from '@/domain/act/actTime'
import { serializeDespite } from '@/domain/act/parseDespite'
import { isLate } from '@/domain/schedule/isLate'
import { decidePublish } from '@/domain/update/decidePublish'
import { freezesDossier } from '@/domain/workflow/transitions'
import { appendAct } from '@/operations/act/appendAct'
import { loadActTime } from '@/operations/act/loadActTime'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import {
  type FrozenCandidate,
  loadFrozenCandidate,
} from '@/operations/candidate/loadFrozenCandidate'
import { updateWithdrawal } from '@/operations/candidate/updateWithdrawal'
import { orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { listUpdatesUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { notScheduled } from '@/operations/update/notScheduled'
import { reopen } from '@/operations/update/reopenUpdate'
import { writeUpdate } from '@/operations/update/writeUpdate'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { insertEdition } from './insertEdition'
import { insertParts } from './insertParts'

export type PublishedEdition = { number: number; digest: string }

/**
 * How it is published. `reason`: why it is published without its approvals; null where it is not. `despite`: the digests
 * of the acts of the open objections. `actor`: the person that the act names, if that is not the signed-in user. `now`:
 * ISO 8601, compared with the schedule to see whether it is late.
 */
type PublicationOrder = {
  reason: string | null
  despite?: readonly string[]
  actor?: { id: string; name: string } | null
  now?: string
}

/**
 * Publishes a frozen update inside the caller's transaction. The caller has checked the right to publish.
 * @returns the edition's number and digest
 */
export async function publish(
  req: PayloadRequest,
  update: Update,
  order: PublicationOrder,
): Promise<PublishedEdition> {
  const wasDue = lateSince(update, order.now ?? new Date().toISOString())
  refuseNeverFrozen(update)
  const candidate = await loadFrozenCandidate(req, update)
  const current = await findCurrentEdition(req, candidate.envelope.dossier.id)
  const decision = await decide(req, update, candidate, { current, reason: order.reason })
  const slug = await insertParts(req, update, candidate.envelope)
  const at = actTime(await loadActTime(req), current?.publishedAt ?? null)
  const edition = await insertEdition(req, candidate, { slug, current, publishedAt: at })
  await closeUpdate(req, update, edition.number, decision)
  await appendPublicationAct(req, update, edition, { decision, order, wasDue, at })
  await updateWithdrawal(req, update)
  await reopenOutdated(req, candidate.envelope.dossier.id)
  return edition
}

/** An update that was abandoned before it was submitted has no candidate to decide on. */
function refuseNeverFrozen({ candidate }: Update): void {
  if (!candidate) throw new Refusal([{ code: 'act-impossible', path: ['state'] }])
}

/** When a schedule wanted the publication, if it is late at `now`; both ISO 8601. */
const lateSince = ({ schedule }: Update, now: string): string | null =>
  schedule?.due && isLate(schedule.due, now) ? schedule.due : null

type Decision = { state: Update['state']; breaksGlass: boolean }

async function decide(
  req: PayloadRequest,
  update: Update,
  { envelope }: FrozenCandidate,
  { current, reason }: { current: Edition | null; reason: string | null },
): Promise<Decision> {
  return orRefuse(
    decidePublish({
      state: update.state,
      missing: await listMissingApprovals(req, update),
      reason,
      candidate: envelope,
      current: current ? { number: current.number, digest: current.digest } : null,
    }),
  )
}

/** Frees its dossier for the next update: from now on its `slot` is its own id. */
function closeUpdate(
  req: PayloadRequest,
  { id }: Update,
  edition: number,
  { state, breaksGlass }: Decision,
): Promise<void> {
  return writeUpdate(req, id, {
    state,
    slot: id,
    edition,
    ...(breaksGlass ? { glass: 'broken' as const } : {}),
    ...notScheduled,
  })
}

/** The act of a late publication has as its reason when it was due. */
async function appendPublicationAct(
  req: PayloadRequest,
  { id }: Update,
  { digest }: PublishedEdition,
  {
    decision: { breaksGlass },
    order: { reason, despite, actor },
    wasDue,
    at,
  }: { decision: Decision; order: PublicationOrder; wasDue: string | null; at: string },
): Promise<void> {
  await appendAct(req, {
    verb: breaksGlass ? 'publishWithoutApprovals' : 'publishUpdate',
    subject: { type: 'update', id },
    digest,
    reason: breaksGlass ? reason : wasDue,
    // The approvals arrived while the publisher wrote the reason: the act stores it as a comment.
    comment: serializeDespite(breaksGlass ? null : reason, despite ?? []),
    actor,
    at,
  })
}

/** Reopens updates that were frozen on the edition before this one: they have to be submitted again. */
async function reopenOutdated(req: PayloadRequest, dossier: string): Promise<void> {
  for (const other of await listUpdatesUnderWay(req, dossier)) {
    if (freezesDossier(other.state)) await reopen(req, other, null)
  }
}
