import type { PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Result } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** What a field's validation answers to a decision: true, or its reasons in the reader's language. */
export const validationAnswer = (req: PayloadRequest, decision: Result<unknown>): true | string =>
  decision.ok || decision.reasons.map((reason) => describeReason(reason, languageOf(req))).join(' ')
