import type { PayloadRequest } from 'payload'
import type { AttemptCounter } from '@/domain/attempt/signInCounters'
import { firstReason } from '@/domain/firstReason'
import { refuseRequest } from '@/operations/frame/refuseRequest'
import { type Counted, countAttempt } from '@/security/countAttempt'

/** Counts an attempt (countAttempt), and refuses the request (429) where it is one too many. */
export function countOrRefuse(req: PayloadRequest, counter: Omit<AttemptCounter, 'code'>): Counted {
  const counted = countAttempt([{ ...counter, code: 'tries-too-many' }])
  if (counted.ok) return counted.value
  return refuseRequest(req, firstReason(counted.reasons), 429)
}
