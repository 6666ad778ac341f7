import { clockWords } from '@/domain/date/clockWords'
import type { Language } from '@/domain/Language'

/** An instant (ISO 8601) in words, to the minute, as a clock in that zone shows it. */
export const momentWords = (at: string, zone: string, language: Language): string =>
  clockWords(at, zone, language, { dateStyle: 'long', timeStyle: 'short' })
