import { printedFoot } from '@/components/edition/printedFoot'
import { dossierImage } from '@/components/image/dossierImage'
import type { PageFrame } from '@/components/page/PageFrame'
import { openingWords } from '@/components/richText/openingWords'
import { dossierAddress, editionAddress } from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierPageProps } from './DossierPageProps'

/** Earlier editions are not indexed: search engines find the current one. */
export function dossierFrame({
  pressRoom,
  dossier,
  history,
  addressNames,
  translations,
}: DossierPageProps): PageFrame {
  const { language } = dossier.dossier
  const { slug, title } = dossier.head
  const editions = history.map(({ number }) => number)
  const shownTitle = displayText(title, language)
  const opening = openingWords(dossier.introduction)
  return {
    pressRoom,
    language,
    title:
      addressNames === 'edition'
        ? `${shownTitle}, ${siteWords(language).editionInReference(dossier.number)}`
        : shownTitle,
    description: opening === null ? null : displayText(opening, language),
    links: documentLinks({
      language,
      slug,
      point: null,
      edition: dossier.number,
      editions,
      addressNames,
    }),
    translations:
      addressNames === 'edition'
        ? []
        : translations.map((other) => ({
            language: other.language,
            address: dossierAddress(other.language, other.slug),
          })),
    isIndexed: dossier.number === Math.max(...editions),
    feed: { of: 'dossier', page: dossierAddress(language, slug), title: shownTitle },
    image: {
      page: editionAddress(language, slug, dossier.number),
      shown: dossierImage(pressRoom, dossier),
    },
    printedFoot: printedFoot(pressRoom, dossier),
    place: null,
  }
}
