import { type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '@/access/languageOf'
import { fieldLabelAt } from '@/collections/hooks/fieldLabelAt'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** Throws the refusal of an account, each reason at the field that its path names, and all of them together. Does nothing without a reason. */
export function refuseFields(req: PayloadRequest, reasons: readonly Reason[]): void {
  if (reasons.length === 0) return
  const errors = reasons.map((reason) => ({
    path: reason.path.join('.'),
    label: labelOf(req, reason.path.join('.')),
    message: describeReason(reason, languageOf(req)),
  }))
  const refusal = new ValidationError({ collection: 'users', errors }, req.t)
  // Payload's forms show it for longer than what stands at the field, which the next check of the form takes away.
  refusal.message = errors.map(({ message }) => message).join(' ')
  throw refusal
}

/** Payload has the field of the password in its forms alone. */
const labelOf = (req: PayloadRequest, path: string): string =>
  path === 'password' ? req.t('authentication:newPassword') : fieldLabelAt(req, 'users', path)
