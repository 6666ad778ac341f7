import type { Language } from '@/domain/Language'

/** What the plain document writes between the fields. The importer takes these marks off again. */
export type Layout = {
  colon: string
  quote: (words: string) => string
  withdrawn: string
}

export const layouts: Readonly<Record<Language, Layout>> = {
  fr: { colon: ' :', quote: (words) => `« ${words} »`, withdrawn: 'Retrait' },
  en: { colon: ':', quote: (words) => `“${words}”`, withdrawn: 'Withdrawn' },
}
