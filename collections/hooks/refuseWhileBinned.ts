import type { CollectionBeforeDeleteHook } from 'payload'
import { isNamedInBin } from '@/operations/bin/isNamedInBin'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** Without it, a deleted citation or response that names it could not be restored whole. */
export const refuseWhileBinned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isNamedInBin(req, String(id)))) return
  const reason = { code: 'used-in-bin', path: [] } as const
  refuseRequest(req, reason)
}
