import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { claimAddress, dossierAddress } from '@/domain/address/addresses'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import { currentOf } from './currentOf'
import { EditionDate } from './EditionDate'
import { ReconstructedView } from './ReconstructedView'
import { withdrawalsSince } from './withdrawalsSince'

type Props = {
  pressRoom: PublicPressRoom
  language: Language
  slug: string
  edition: Pick<EditionSummary, 'number' | 'stated' | 'publishedAt'>
  history: readonly EditionSummary[]
  /** The claim whose page this is, and whether the current edition still holds it. */
  point: { number: number; isCurrent: boolean } | null
  /** The withdrawal, in the current edition, of what the page shows. */
  withdrawnSince: Withdrawal | null
  /** The withdrawals, in the current edition, of claims that the page shows among others. */
  pointsWithdrawnSince?: readonly { number: number; withdrawal: Withdrawal }[]
}

/** At the head of a page whose address names an edition: which one it is, and where the current one is. */
export function EditionBanner(props: Props) {
  const { pressRoom, language, slug, edition, history, point, withdrawnSince } = props
  const { pointsWithdrawnSince = [] } = props
  const since = { withdrawnSince, pointsWithdrawnSince }
  const withdrawals = withdrawalsSince(since, language, pressRoom.timeZone)
  const words = siteWords(language)
  const current = currentOf(history)
  const shown = { language, timeZone: pressRoom.timeZone }
  const isGone = point !== null && !point.isCurrent
  const address =
    point === null || isGone
      ? dossierAddress(language, slug)
      : claimAddress(language, slug, point.number)
  return (
    <>
      {current.number === edition.number ? (
        <section className="banner banner-current row" aria-label={words.edition(edition.number)}>
          <p>
            <strong>{words.bannerCurrent(edition.number)}</strong> {words.bannerLasting}{' '}
            <a href={address}>{words.bannerAsItStands}</a>
          </p>
        </section>
      ) : (
        <section className="banner row" aria-label={words.edition(edition.number)}>
          <p>
            <strong>{words.bannerOld(edition.number, current.number)}</strong>{' '}
            {words.bannerNotCurrent} {isGone && `${words.bannerPointMissing} `}
            {withdrawals.map((sentence) => `${sentence} `)}
            <span className="way">
              <a href={address}>{words.bannerReadCurrent}</a> (
              <EditionDate edition={current} {...shown} />)
            </span>
          </p>
        </section>
      )}
      {edition.stated !== null && (
        <ReconstructedView stated={edition.stated} publishedAt={edition.publishedAt} {...shown} />
      )}
    </>
  )
}
