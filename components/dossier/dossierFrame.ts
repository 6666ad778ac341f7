import { printedFoot } from '@/components/edition/printedFoot'
import { shortView } from '@/components/edition/shortView'
import { dossierImage } from '@/components/image/dossierImage'
import type { PageFrame } from '@/components/page/PageFrame'
import { openingWords } from '@/components/richText/openingWords'
import { shownLag } from '@/components/translation/shownLag'
import { dossierAddress, editionAddress } from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import { displayText } from '@/domain/typography/displayText'
import { describeEdition } from '@/locales/describeEdition'
import { siteWords } from '@/locales/siteWords'
import type { DossierPageProps } from './DossierPageProps'

type Shown = Pick<
  DossierPageProps,
  'pressRoom' | 'dossier' | 'history' | 'addressNames' | 'translations' | 'withdrawnSince'
>

/** Earlier editions are not indexed: search engines find the current one. */
export function dossierFrame({
  pressRoom,
  dossier,
  history,
  addressNames,
  translations,
  withdrawnSince,
}: Shown): PageFrame {
  const { language } = dossier.dossier
  const { slug, title } = dossier.head
  const editions = history.map(({ number }) => number)
  const words = siteWords(language)
  const shownTitle = displayText(title, language)
  const lag = shownLag(translations, null, language)
  const shown = shortView({
    title: shownTitle,
    words: openingWords(dossier.introduction),
    withdrawal: dossier.withdrawal,
    withdrawnSince,
    label: words.withdrawnDossier,
    lag,
    language,
    timeZone: pressRoom.timeZone,
  })
  return {
    pressRoom,
    language,
    title: addressNames === 'edition' ? `${shown.title}, ${describeEdition(dossier)}` : shown.title,
    description: shown.description,
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
      shown: dossierImage(pressRoom, dossier, { withdrawnSince, lag }),
    },
    printedFoot: printedFoot(pressRoom, dossier),
    place: null,
  }
}
