import type { Language } from '@/domain/Language'

/** The language of a command's output: English where the terminal's locale is English, otherwise French. */
export function commandLanguage(variables: Readonly<Record<string, string | undefined>>): Language {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || ''
  return locale.startsWith('en') ? 'en' : 'fr'
}
