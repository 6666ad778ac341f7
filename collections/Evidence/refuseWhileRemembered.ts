import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Without it, an earlier version of a response that names it could be neither shown nor restored. */
export const refuseWhileRemembered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.countVersions({
    collection: 'responses',
    where: { 'version.uses.evidence': { equals: id } },
    req,
  })
  if (totalDocs === 0) return
  const reason: Reason = { code: 'used-in-versions', path: [] }
  throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
}
