import type { Language } from '@/domain/Language'

/** The language that a command speaks: English where the terminal says so, French everywhere else. */
export function commandLanguage(variables: Readonly<Record<string, string | undefined>>): Language {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || ''
  return locale.startsWith('en') ? 'en' : 'fr'
}
