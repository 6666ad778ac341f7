import type { PayloadRequest } from 'payload'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** While a candidate is frozen for review, its dossier's own documents are read-only (invariant 5). */
export function refuseWhileFrozen(req: PayloadRequest, hold: Reason | null): void {
  if (hold) refuseRequest(req, hold, 423)
}
