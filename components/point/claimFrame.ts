import { claimLabel } from '@/components/claim/claimLabel'
import { printedFoot } from '@/components/edition/printedFoot'
import { claimImage } from '@/components/image/claimImage'
import type { PageFrame } from '@/components/page/PageFrame'
import { openingWords } from '@/components/richText/openingWords'
import { claimAddress, editionClaimAddress } from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { ClaimPageProps } from './ClaimPageProps'

/**
 * The description is the answer, never the allegation alone: it is what search engines and messages show.
 */
export function claimFrame(props: ClaimPageProps, claim: PublishedClaim): PageFrame {
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
    feed: { of: 'point', page: claimAddress(language, slug, claim.number), title: named },
    image: {
      page: editionClaimAddress(language, slug, dossier.number, claim.number),
      shown: claimImage(pressRoom, dossier, claim),
    },
    printedFoot: printedFoot(pressRoom, dossier),
    place: null,
  }
}
