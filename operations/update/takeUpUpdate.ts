import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { type Reason, type Result, refused } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { operate, orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay, underWayReason } from '@/operations/freeze/findUpdateUnderWay'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { findAbandonedCopy, findPublishedCopy } from '@/operations/workingCopy/findFrozenCopy'
import { loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { type Contested, mergeCopies } from '@/operations/workingCopy/mergeCopies'
import { restoreWorkingCopy } from '@/operations/workingCopy/restoreWorkingCopy'
import { withoutClaims } from '@/operations/workingCopy/withoutClaims'
import { carryOverBinned } from './carryOverBinned'
import { loadUpdate } from './loadUpdate'
import { recordEdit } from './recordEdit'
import { writeUpdate } from './writeUpdate'

export type TakenUp = { update: string; contested: Contested }

/**
 * Takes up the words of an abandoned update in a new update, whose contributors include those of the abandoned one:
 * merges its changes with what other updates published since. `contested` lists where both changed the same; the
 * abandoned words win there. Refused while another update of the dossier is under way: its words would be lost.
 */
export function takeUpUpdate(caller: PayloadRequest, id: string): Promise<Result<TakenUp>> {
  return operate(caller, 'writeDossier', (req) => takeUp(req, id))
}

/** The taking up itself, inside the caller's transaction. The caller has checked the right to do it. */
export async function takeUp(req: PayloadRequest, id: string): Promise<TakenUp> {
  const abandoned = await loadUpdate(req, id)
  const dossier = dossierOf(abandoned)
  const copy = abandoned.state === 'abandoned' ? await findAbandonedCopy(req, id) : null
  const other = await findUpdateUnderWay(req, dossier)
  if (!copy || other) {
    const reasons: Reason[] = []
    if (!copy) reasons.push({ code: 'not-abandoned', path: ['state'] })
    if (other) reasons.push(underWayReason(other))
    return orRefuse<TakenUp>(refused(...reasons))
  }
  if (!(await findById(req, 'dossiers', dossier)))
    throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
  await recordEdit(req, dossier)
  const update = await findUpdateUnderWay(req, dossier)
  const theirs = await loadDocuments(req, dossier)
  if (!update || !theirs) throw new Error(`No update of ${dossier} was opened`)
  const mine = copy.documents
  const before = await findPublishedCopy(req, dossier, copy.at)
  const base = before?.documents ?? withoutClaims(mine)
  const { documents, contested } = mergeCopies({ mine, base, theirs })
  await restoreWorkingCopy(req, documents)
  await writeUpdate(req, update.id, {
    contributors: [...new Set([...contributorIds(update), ...contributorIds(abandoned)])],
    class: abandoned.class ?? null,
    note: abandoned.note ?? null,
    reconstructs: abandoned.reconstructs ?? {},
  })
  await carryOverBinned(req, { from: id, to: update.id })
  await appendAct(req, {
    verb: 'takeUpUpdate',
    subject: { type: 'update', id: update.id },
    reason: id,
  })
  return { update: update.id, contested }
}
