import type { CollectionAfterLogoutHook } from 'payload'
import { networkIn } from '@/security/networkIn'
import { recordSecurityEvent } from '@/security/recordSecurityEvent'

/** That somebody signed out is a line of the security log. */
export const recordSignOut: CollectionAfterLogoutHook = ({ req }) =>
  recordSecurityEvent({
    event: 'signed-out',
    network: networkIn(req.headers),
    account: req.user === null ? null : String(req.user.id),
  })
