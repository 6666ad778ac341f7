import type { CollectionBeforeDeleteHook } from 'payload'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** Without it, an earlier version of a response that names it could be neither shown nor restored. */
export const refuseWhileRemembered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.countVersions({
    collection: 'responses',
    where: { 'version.uses.evidence': { equals: id } },
    req,
  })
  if (totalDocs === 0) return
  const reason: Reason = { code: 'used-in-versions', path: [] }
  refuseRequest(req, reason)
}
