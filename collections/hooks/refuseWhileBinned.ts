import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { languageOf } from '@/access/languageOf'
import { describeReason } from '@/locales/describeReason'
import { isNamedInBin } from '@/operations/bin/isNamedInBin'

/** Without it, a deleted citation or response that names it could not be restored whole. */
export const refuseWhileBinned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isNamedInBin(req, String(id)))) return
  const reason = { code: 'used-in-bin', path: [] } as const
  throw new APIError(describeReason(reason, languageOf(req)), 422, null, true)
}
