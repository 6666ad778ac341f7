import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import { describeReason } from '@/locales/describeReason'
import { findHold } from './findHold'

/** While somebody reads the frozen candidate, its dossier's own documents are read-only (design invariant 5). */
export async function refuseWhileHeld(req: PayloadRequest, dossier: string): Promise<void> {
  const hold = await findHold(req, dossier)
  if (hold) throw new APIError(describeReason(hold, languageOf(req)), 423, null, true)
}
