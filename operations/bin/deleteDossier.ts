import type { PayloadRequest } from 'payload'
import { findById, findOne } from '@/database/find'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { freezeOf } from '@/operations/freeze/findFreeze'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { abandon } from '@/operations/update/abandonUpdate'
import { insertBinned } from './insertBinned'

/**
 * Deletes a dossier that was never published: abandons its update, if one is open, and puts the dossier into the bin,
 * from where `restoreBinned` brings back both. Its address is free for another dossier. Refused once it was
 * published, and while an update freezes it.
 */
export function deleteDossier(
  caller: PayloadRequest,
  id: string,
): Promise<Result<{ deletion: string }>> {
  return operate(caller, 'writeDossier', async (req) => {
    const path = ['dossiers', id]
    const dossier = await findById(req, 'dossiers', id)
    if (!dossier) throw new Refusal([{ code: 'dossier-unknown', path }])
    if (await findOne(req, 'editions', { dossier: { equals: id } }))
      throw new Refusal([{ code: 'dossier-published', path }])
    const update = await findUpdateUnderWay(req, id)
    const hold = update && freezeOf(update)
    if (hold) throw new Refusal([hold])
    if (update) await abandon(req, update, null)
    await req.payload.db.updateOne({
      collection: 'dossiers',
      id,
      data: { binnedAt: new Date().toISOString(), slug: `bin-${id}` },
      req,
      returning: false,
    })
    const deletion = await insertBinned(req, {
      kind: 'dossiers',
      document: id,
      dossier: id,
      update: update?.id ?? null,
      value: dossier,
    })
    return { deletion }
  })
}
