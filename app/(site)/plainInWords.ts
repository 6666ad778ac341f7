import { languages } from '@/domain/Language'
import { type SiteWords, siteWords } from '@/locales/siteWords'

/** A response in plain text and both languages, for addresses that programs read. */
export const plainInWords = (
  status: number,
  wordsOf: (words: SiteWords) => string,
  headers: Readonly<Record<string, string>>,
): Response =>
  new Response(languages.map((each) => `${wordsOf(siteWords(each))}\n`).join('\n'), {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
