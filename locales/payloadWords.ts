import { en as payloadEn } from '@payloadcms/translations/languages/en'
import { fr as payloadFr } from '@payloadcms/translations/languages/fr'
import { displayText } from '@/domain/typography/displayText'
import { payload as en } from '@/locales/en/payload'
import { payload as fr, type PayloadWords } from '@/locales/fr/payload'

/** Our words over Payload's, in both languages of the desk. */
export const payloadWords: Readonly<Record<'fr' | 'en', PayloadWords>> = { fr, en }

/** Payload's own words in the typography of French. Those with markup are for mails and stay as they are. */
const typeset = <Words extends object>(words: Words): Words =>
  JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' && !value.includes('href=') ? displayText(value, 'fr') : value,
  )

/** The languages of the desk, French first. */
export const deskLanguages = {
  fr: { ...payloadFr, translations: typeset(payloadFr.translations) },
  en: payloadEn,
}
