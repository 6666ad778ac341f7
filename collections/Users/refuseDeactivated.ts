import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** A deactivated account can no longer sign in; its name stays in the record. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.active === true) return user
  const reason: Reason = { code: 'account-deactivated', path: [] }
  throw new APIError(describeReason(reason, languageOf(req)), 403, null, true)
}
