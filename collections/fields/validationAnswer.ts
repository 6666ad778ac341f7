import type { PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Result } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** A decision as the result of a field's validation: true, or its reasons in the user's language. */
export const validationAnswer = (req: PayloadRequest, decision: Result<unknown>): true | string =>
  decision.ok || decision.reasons.map((reason) => describeReason(reason, languageOf(req))).join(' ')
