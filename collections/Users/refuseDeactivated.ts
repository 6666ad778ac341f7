import type { CollectionBeforeLoginHook } from 'payload'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** A deactivated account can no longer sign in; its name stays in the record. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.active === true) return user
  const reason: Reason = { code: 'account-deactivated', path: [] }
  refuseRequest(req, reason, 403)
}
