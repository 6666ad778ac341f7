import { printedFoot } from '@/components/edition/printedFoot'
import type { PageFrame } from '@/components/page/PageFrame'
import { dossierAddress } from '@/domain/address/addresses'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import type { DiffPageProps } from './DiffPageProps'
import { diffLinks } from './diffLinks'

export function diffFrame(props: DiffPageProps): PageFrame {
  const { pressRoom, language, slug, title, edition, base } = props
  const { page: words } = comparisonWords(language)
  const { canonical, isIndexed } = diffLinks(props)
  const shownTitle = displayText(title, language)
  return {
    pressRoom,
    language,
    title: base
      ? words.titleBetween(shownTitle, edition.number, base.number)
      : words.title(shownTitle, edition.number),
    description: base ? words.description(edition.number, base.number) : words.descriptionFirst,
    links: [{ rel: 'canonical', address: canonical }],
    translations: [],
    isIndexed,
    feed: { of: 'dossier', page: dossierAddress(language, slug), title: shownTitle },
    image: null,
    printedFoot: printedFoot(pressRoom, edition, canonical),
    place: null,
  }
}
