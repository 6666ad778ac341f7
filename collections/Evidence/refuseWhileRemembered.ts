import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** An earlier version of a response that names it could be neither read nor brought back without it. */
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
