import { plainInWords } from './plainInWords'

/** In place of what is damaged, in plain text and both languages, for addresses that programs read. Never cached. */
export const plainDamaged = (headers: Readonly<Record<string, string>>): Response =>
  plainInWords(500, (words) => words.damagedText, { ...headers, 'Cache-Control': 'no-store' })
