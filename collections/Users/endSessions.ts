import type { CollectionBeforeChangeHook } from 'payload'
import { networkIn } from '@/security/networkIn'
import { recordSecurityEvent } from '@/security/recordSecurityEvent'

/** Deactivating an account ends all its sessions at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.active !== false) return data
  if (originalDoc?.active !== false)
    recordSecurityEvent({
      event: 'sessions-ended',
      network: networkIn(req.headers),
      account: originalDoc?.id ?? null,
    })
  return { ...data, sessions: [] }
}
