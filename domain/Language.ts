/** The languages that a dossier can be written in and that the press room speaks. */
export const languages = ['fr', 'en'] as const

export type Language = (typeof languages)[number]

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}
