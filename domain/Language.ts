/** The languages of dossiers and of the press room's pages. */
export const languages = ['fr', 'en'] as const

export type Language = (typeof languages)[number]

/** Whether a text from outside is the code of a language of the press room. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}
