import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { ImageWords } from './ImageWords'

/** All the words of the picture of a page, for readers who do not see it. */
export function imageAlt(shown: ImageWords, pressRoomName: string, language: Language): string {
  const { label, caution, words, lines } = shown
  const named = [label, caution].filter((part) => part !== null).join(', ')
  const said = named === '' ? words : `${named}${siteWords(language).colon} ${words}`
  return [said, ...lines, pressRoomName].map((part) => part.replace(/[.…]?$/, '.')).join(' ')
}
