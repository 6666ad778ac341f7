import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { holdsDossier } from '@/domain/update/transitions'
import { describeReason } from '@/locales/describeReason'
import { underWay } from './underWay'

/** While somebody reads the frozen candidate, its dossier's own documents are read-only (design invariant 5). */
export async function refuseWhileHeld(req: PayloadRequest, dossier: string): Promise<void> {
  const update = await underWay(req, dossier)
  if (!update || !holdsDossier(update.state)) return
  const reason = {
    code: 'update-held',
    path: ['updates', update.id],
    values: { title: update.title ?? '' },
  }
  throw new APIError(describeReason(reason, languageOf(req)), 423, null, true)
}
