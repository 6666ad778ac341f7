import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Refuses a request from within a hook, with an HTTP status and the reason in the language of its sender. Throws. */
export function refuseRequest(req: PayloadRequest, reason: Reason, status = 422): never {
  throw new APIError(describeReason(reason, languageOf(req)), status, null, true)
}
