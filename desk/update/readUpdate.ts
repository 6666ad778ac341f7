import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { accepted, type Result, refused } from '@/domain/Reason'
import { loadProposed } from '@/operations/candidate/loadProposed'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Base } from './Base'
import { describeUpdate } from './describeUpdate'
import type { UpdateAtDesk } from './UpdateAtDesk'

/**
 * One update as the desk shows it to the person who asks: its state, its reviews, its changes, and what this person
 * may do now. Writes nothing.
 */
export function readUpdate(
  req: PayloadRequest,
  id: string,
  base: Base,
): Promise<Result<UpdateAtDesk>> {
  return readAtDesk(req, async () => {
    const update = await findById(req, 'updates', id)
    const dossier = update && (await findById(req, 'dossiers', dossierOf(update)))
    if (!update || !dossier) return refused({ code: 'update-unknown', path: ['updates', id] })
    const proposed = await loadProposed(req, update)
    return accepted(await describeUpdate(req, { update, dossier, base }, proposed))
  })
}
