import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** While a candidate is frozen for review, its dossier's own documents are read-only (invariant 5). */
export function refuseWhileFrozen(req: PayloadRequest, hold: Reason | null): void {
  if (hold) throw new APIError(describeReason(hold, languageOf(req)), 423, null, true)
}
