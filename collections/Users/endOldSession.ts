import type { CollectionBeforeOperationHook } from 'payload'
import { findById } from '@/database/find'
import { refuseRequest } from '@/operations/frame/refuseRequest'
import { networkIn } from '@/security/networkIn'
import { recordSecurityEvent } from '@/security/recordSecurityEvent'

/** However often it is prolonged, after eight hours without use at the latest, a session ends after seven days. */
const longestSession = 7 * 24 * 60 * 60 * 1000

/** Refuses to prolong a session that is older than that. */
export const endOldSession: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { user } = req
  if (operation !== 'refresh' || !user) return args
  const stored = await findById(req, 'users', user.id)
  const session = stored?.sessions?.find(({ id }) => id === Reflect.get(user, '_sid'))
  const begun = Date.parse(session?.createdAt ?? '')
  if (Number.isNaN(begun) || Date.now() - begun < longestSession) return args
  recordSecurityEvent({
    event: 'sessions-ended',
    network: networkIn(req.headers),
    account: user.id,
  })
  refuseRequest(req, { code: 'not-signed-in', path: [] }, 403)
}
