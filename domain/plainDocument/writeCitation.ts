import type { Language } from '@/domain/Language'
import { layouts } from './layouts'
import { oneLine } from './oneLine'
import type { PlainCitation } from './PlainDossier'

/** "Heading : « quote » (Author, Outlet, date)", and the link on a line of its own. */
export function writeCitation(
  { quote, outlet, author, date, link }: PlainCitation,
  { heading, language }: { heading: string | null; language: Language },
): string {
  const { colon, quote: quoted } = layouts[language]
  const attribution = [author, outlet.name, date?.words ?? null]
    .filter((part) => part !== null && part !== '')
    .map((part) => oneLine(part ?? ''))
    .join(', ')
  return [
    heading === null ? '' : `${heading}${colon} `,
    quoted(quote),
    attribution === '' ? '' : ` (${attribution})`,
    link === null ? '' : `\n${link}`,
  ].join('')
}
