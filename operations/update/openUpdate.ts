import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { recordEdit } from './recordEdit'

/**
 * Opens an update of a dossier whose own documents nobody edited: a shared outlet or piece of evidence that it uses
 * has changed, and the change has to be published. Returns the update under way, new or existing.
 */
export function openUpdate(
  caller: PayloadRequest,
  dossier: string,
): Promise<Result<{ update: string }>> {
  return operate(caller, 'writeDossier', async (req) => {
    const there = await findUpdateUnderWay(req, dossier)
    if (there) return { update: there.id }
    const unknown = new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
    if (!(await findById(req, 'dossiers', dossier))) throw unknown
    await recordEdit(req, dossier)
    const opened = await findUpdateUnderWay(req, dossier)
    if (!opened) throw unknown
    return { update: opened.id }
  })
}
