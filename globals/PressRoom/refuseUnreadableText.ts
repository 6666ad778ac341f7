import { type GlobalBeforeValidateHook, ValidationError } from 'payload'
import { languageOf } from '@/access/languageOf'
import { damage } from '@/collections/hooks/refuseDamagedText'
import { languages } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { fromLexical } from '@/domain/richText/fromLexical'
import { describeReason } from '@/locales/describeReason'

/** Settings are public as soon as they are saved: text that pages could not show is refused here. */
export const refuseUnreadableText: GlobalBeforeValidateHook = ({ data, req }) => {
  const found = [
    ...damage(data, []),
    ...languages.flatMap((language) => unreadable(data, language)),
  ]
  if (found.length === 0) return data
  const errors = found.map((reason) => ({
    path: reason.at,
    message: describeReason(reason, languageOf(req)),
  }))
  throw new ValidationError({ global: 'press-room', errors }, req.t)
}

function unreadable(
  data: Record<string, Record<string, unknown>> | undefined,
  language: string,
): readonly (Reason & { at: string })[] {
  return ['contact', 'legalNotice'].flatMap((name) => {
    const state = data?.[language]?.[name]
    const read = state ? fromLexical(state) : null
    return read && !read.ok
      ? read.reasons.map((reason) => ({ ...reason, at: `${language}.${name}` }))
      : []
  })
}
