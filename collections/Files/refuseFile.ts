import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { ReasonCode } from '@/domain/ReasonCode'
import { describeReason } from '@/locales/describeReason'

/** Refuses an upload in the words of its reader. */
export function refuseFile(
  req: PayloadRequest,
  code: ReasonCode,
  values: Record<string, string | number>,
  status = 422,
): never {
  const reason = { code, path: ['file'], values }
  throw new APIError(describeReason(reason, languageOf(req)), status, null, true)
}
