import { claimLabel } from '@/components/claim/claimLabel'
import { printedFoot } from '@/components/edition/printedFoot'
import { pointImage } from '@/components/image/pointImage'
import type { PageFrame } from '@/components/page/PageFrame'
import { openingWords } from '@/components/richText/openingWords'
import { editionPointAddress, pointAddress } from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { PointPageProps } from './PointPageProps'

/**
 * The description is the answer, never the allegation alone: it is what search engines and messages show.
 */
export function pointFrame(props: PointPageProps, claim: PublishedClaim): PageFrame {
  const { pressRoom, dossier, history, addressNames, editions } = props
  const { language } = dossier.dossier
  const { slug, labels } = dossier.head
  const named = [
    displayText(claimLabel(labels, claim.number), language),
    displayText(dossier.head.title, language),
  ].join(', ')
  const title = [
    named,
    ...(addressNames === 'edition' ? [siteWords(language).editionInReference(dossier.number)] : []),
  ].join(', ')
  const answer = openingWords(claim.response?.body ?? null)
  const current = Math.max(...history.map(({ number }) => number))
  return {
    pressRoom,
    language,
    title,
    description: answer === null ? null : displayText(answer, language),
    links: documentLinks({
      language,
      slug,
      point: claim.number,
      edition: dossier.number,
      editions,
      addressNames,
    }),
    translations: [],
    isIndexed: dossier.number === current,
    feed: { of: 'point', page: pointAddress(language, slug, claim.number), title: named },
    image: {
      page: editionPointAddress(language, slug, dossier.number, claim.number),
      shown: pointImage(pressRoom, dossier, claim),
    },
    printedFoot: printedFoot(pressRoom, dossier),
    place: null,
  }
}
