import type { CollectionBeforeDeleteHook } from 'payload'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'

/** A claim that was published is withdrawn in public, not deleted (invariant 6). */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const claim = await findById(req, 'claims', id)
  const dossier = idOf(claim?.dossier)
  if (!claim || !dossier) return
  const published = await listPublishedNumbers(req, dossier)
  if (![...published.values()].includes(claim.id)) return
  const reason: Reason = {
    code: 'claim-published',
    path: ['claims', claim.id],
    values: { number: claim.number },
  }
  refuseRequest(req, reason)
}
