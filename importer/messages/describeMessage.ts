import type { Language } from '@/domain/Language'
import { importWords as en } from '@/locales/en/import'
import { importWords as fr } from '@/locales/fr/import'
import type { ImportMessage } from './ImportMessage'

const words = { fr, en }

/** The message as a sentence for the reader of that language, without its line. */
export function describeMessage({ code, values }: ImportMessage, language: Language): string {
  return words[language][code].replace(/\{(\w+)\}/g, (whole, name) =>
    String(values?.[name] ?? whole),
  )
}
