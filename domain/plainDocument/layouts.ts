import type { Language } from '@/domain/Language'

/** The marks that the plain document writes between fields. The importer removes them again. */
export type Layout = {
  colon: string
  quote: (words: string) => string
  withdrawn: string
}

export const layouts: Readonly<Record<Language, Layout>> = {
  fr: { colon: ' :', quote: (words) => `« ${words} »`, withdrawn: 'Retrait' },
  en: { colon: ':', quote: (words) => `“${words}”`, withdrawn: 'Withdrawn' },
}
