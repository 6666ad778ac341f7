import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Update } from '@/payload-types'

/** The update of a dossier that is under way, of which there is one at most, or null. */
export function underWay(req: PayloadRequest, dossier: string): Promise<Update | null> {
  return findOne(req, 'updates', { slot: { equals: dossier } })
}
