import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { reasons as english } from '@/locales/en/reasons'
import { reasons as french } from '@/locales/fr/reasons'

const words: Record<Language, Readonly<Record<string, string>>> = { fr: french, en: english }

/**
 * A reason in the words of a language, its `{placeholders}` filled from `reason.values`. A code without words is
 * answered as it is: a missing translation must not hide the refusal.
 */
export function describeReason(reason: Reason, language: Language): string {
  const message = words[language][reason.code] ?? reason.code
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => String(reason.values?.[name] ?? '…'))
}
