import type { PayloadRequest } from 'payload'
import type { ReasonCode } from '@/domain/ReasonCode'
import { refuseRequest } from '@/operations/frame/refuseRequest'

/** Refuses an upload in the words of its reader. */
export function refuseFile(
  req: PayloadRequest,
  code: ReasonCode,
  values: Record<string, string | number>,
  status = 422,
): never {
  const reason = { code, path: ['file'], values }
  refuseRequest(req, reason, status)
}
