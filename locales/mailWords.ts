import type { Language } from '@/domain/Language'
import { mail as en } from '@/locales/en/mail'
import { mail as fr, type MailLocale } from '@/locales/fr/mail'

const words: Record<Language, MailLocale> = { fr, en }

/** The words of mails in one language. */
export const mailWords = (language: Language): MailLocale => words[language]
