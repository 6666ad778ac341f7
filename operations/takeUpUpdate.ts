import type { PayloadRequest } from 'payload'
import { type Result, refused } from '@/domain/Reason'
import { appendAct } from './appendAct'
import { contributorIds } from './contributorIds'
import { dossierOf } from './dossierOf'
import { findAbandonedCopy } from './findFrozenCopy'
import { loadUpdate } from './loadUpdate'
import { operate, orRefuse } from './operate'
import { putBack } from './putBack'
import { takeUpEdit } from './takeUpEdit'
import { reasonOf, underWay } from './underWay'
import { writeUpdate } from './writeUpdate'

/**
 * Takes the words of an abandoned update up again, in a new update that is theirs as well who wrote them. Refused
 * while another update of the dossier is under way: its words would be lost.
 */
export function takeUpUpdate(
  caller: PayloadRequest,
  id: string,
): Promise<Result<{ update: string }>> {
  return operate(caller, 'writeDossier', async (req) => {
    const abandoned = await loadUpdate(req, id)
    const dossier = dossierOf(abandoned)
    const copy = abandoned.state === 'abandoned' ? await findAbandonedCopy(req, id) : null
    const other = await underWay(req, dossier)
    if (!copy || other) {
      return orRefuse<{ update: string }>(
        refused(
          ...(copy ? [] : [{ code: 'not-abandoned', path: ['state'] }]),
          ...(other ? [reasonOf(other)] : []),
        ),
      )
    }
    await takeUpEdit(req, dossier)
    const update = await underWay(req, dossier)
    if (!update) throw new Error(`No update of ${dossier} was opened`)
    await putBack(req, copy.documents)
    await writeUpdate(req, update.id, {
      contributors: [...new Set([...contributorIds(update), ...contributorIds(abandoned)])],
      class: abandoned.class ?? null,
      note: abandoned.note ?? null,
    })
    await appendAct(req, {
      verb: 'takeUpUpdate',
      subject: { type: 'update', id: update.id },
      reason: id,
    })
    return { update: update.id }
  })
}
