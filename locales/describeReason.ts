import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { reasons as english } from '@/locales/en/reasons'
import { reasons as french } from '@/locales/fr/reasons'

const words: Record<Language, Readonly<Record<ReasonCode, string>>> = { fr: french, en: english }

const claim: Record<Language, string> = { fr: 'Point', en: 'Point' }

/**
 * A reason in the words of a language, its `{placeholders}` filled from `reason.values`. Where `values.claim` names
 * a claim, the sentence begins with it.
 */
export function describeReason(reason: Reason, language: Language): string {
  const message = words[language][reason.code]
  const place =
    reason.values?.claim === undefined ? '' : `${claim[language]} ${reason.values.claim} – `
  return (
    place +
    message.replace(/\{(\w+)\}/gu, (_, name: string) => String(reason.values?.[name] ?? '…'))
  )
}
