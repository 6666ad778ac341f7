import type { PayloadRequest } from 'payload'
import { languageOf } from '@/access/languageOf'
import type { Reason, Result } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { describeReason } from '@/locales/describeReason'
import { refusalWithoutAccount } from './refusalWithoutAccount'

/** Who refuses: the desk itself, a field of a form, Payload in general, or a session that has ended. */
type DeskCode = 'desk' | 'field' | 'payload' | 'session-over'

/** A reason of an operation or of the desk, with its text in the user's language. */
export type DescribedReason = Pick<Reason, 'path'> & {
  code: ReasonCode | DeskCode
  message: string
}

export const describeReasons = (
  req: PayloadRequest,
  reasons: readonly Reason[],
): readonly DescribedReason[] =>
  reasons.map((reason) => ({
    code: reason.code,
    path: reason.path,
    message: describeReason(reason, languageOf(req)),
  }))

/** The answer of an operation's endpoint: its value, or 422 with every reason in the user's language. */
export async function answer(req: PayloadRequest, result: Result<unknown>): Promise<Response> {
  if (result.ok) return Response.json({ ok: true, value: result.value })
  const forbidden = result.reasons.some(({ code }) => code === 'not-allowed')
  const nobody = forbidden && !req.user ? await refusalWithoutAccount(req) : null
  const reasons = nobody ? [{ code: nobody.code, path: [] }] : result.reasons
  return Response.json(
    { ok: false, reasons: describeReasons(req, reasons) },
    { status: nobody?.status ?? (forbidden ? 403 : 422) },
  )
}
