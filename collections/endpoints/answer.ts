import type { PayloadRequest } from 'payload'
import { languageOf } from '@/collections/hooks/languageOf'
import type { Result } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** The answer of an operation's endpoint: its value, or 422 with every reason in the reader's language. */
export function answer(req: PayloadRequest, result: Result<unknown>): Response {
  if (result.ok) return Response.json({ ok: true, value: result.value })
  const reasons = result.reasons.map((reason) => ({
    code: reason.code,
    path: reason.path,
    message: describeReason(reason, languageOf(req)),
  }))
  const forbidden = result.reasons.some(({ code }) => code === 'not-allowed')
  return Response.json({ ok: false, reasons }, { status: forbidden ? 403 : 422 })
}
