import type { PayloadRequest } from 'payload'
import type { Reason } from '@/domain/Reason'
import { holdsDossier } from '@/domain/update/transitions'
import { underWay } from './underWay'

/** Why a dossier's own documents cannot be edited now: an update of it was submitted. Null when they can. */
export async function findHold(req: PayloadRequest, dossier: string): Promise<Reason | null> {
  const update = await underWay(req, dossier)
  if (!update || !holdsDossier(update.state)) return null
  return {
    code: 'update-held',
    path: ['updates', update.id],
    values: { title: update.title ?? '' },
  }
}
