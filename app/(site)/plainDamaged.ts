import { languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** In place of what is damaged, in plain text and both languages, for addresses that programs read. Never cached. */
export const plainDamaged = (headers: Readonly<Record<string, string>>): Response =>
  new Response(languages.map((each) => `${siteWords(each).damagedText}\n`).join('\n'), {
    status: 500,
    headers: {
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
