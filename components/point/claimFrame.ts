import { claimLabel } from '@/components/claim/claimLabel'
import { printedFoot } from '@/components/edition/printedFoot'
import { shortView } from '@/components/edition/shortView'
import { claimImage } from '@/components/image/claimImage'
import type { PageFrame } from '@/components/page/PageFrame'
import { openingWords } from '@/components/richText/openingWords'
import { shownLag } from '@/components/translation/shownLag'
import { claimAddress, editionClaimAddress } from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { withdrawalOf } from '@/domain/edition/withdrawalOf'
import { displayText } from '@/domain/typography/displayText'
import { describeEdition } from '@/locales/describeEdition'
import { siteWords } from '@/locales/siteWords'
import type { ClaimPageProps } from './ClaimPageProps'

/**
 * The description is the answer, never the allegation alone: it is what search engines and messages show. For what
 * was withdrawn it is the withdrawal.
 */
export function claimFrame(props: ClaimPageProps, claim: PublishedClaim): PageFrame {
  const { pressRoom, dossier, history, addressNames, editions, withdrawnSince } = props
  const { language } = dossier.dossier
  const { slug, labels } = dossier.head
  const named = [
    displayText(claimLabel(labels, claim.number), language),
    displayText(dossier.head.title, language),
  ].join(', ')
  const words = siteWords(language)
  const lag = shownLag(props.translations, claim.number, language)
  const shown = shortView({
    title: named,
    words: openingWords(claim.response?.body ?? null),
    withdrawal: withdrawalOf(dossier, claim),
    withdrawnSince,
    label: dossier.withdrawal ? words.withdrawnDossier : words.withdrawn,
    lag,
    language,
    timeZone: pressRoom.timeZone,
  })
  const title = [
    shown.title,
    ...(addressNames === 'edition' ? [describeEdition(dossier)] : []),
  ].join(', ')
  const current = Math.max(...history.map(({ number }) => number))
  return {
    pressRoom,
    language,
    title,
    description: shown.description,
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
      shown: claimImage(pressRoom, dossier, claim, { withdrawnSince, lag }),
    },
    printedFoot: printedFoot(pressRoom, dossier),
    place: null,
  }
}
