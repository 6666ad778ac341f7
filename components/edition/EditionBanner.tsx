import type { PressRoom } from '@/components/page/PressRoom'
import { dossierAddress, pointAddress } from '@/domain/address/addresses'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import { EditionDate } from './EditionDate'
import { ReconstructedView } from './ReconstructedView'

type Props = {
  pressRoom: PressRoom
  language: Language
  slug: string
  edition: Pick<EditionSummary, 'number' | 'stated' | 'publishedAt' | 'origin'>
  history: readonly EditionSummary[]
  /** The claim whose page this is, and whether the current edition still holds it. */
  point: { number: number; isCurrent: boolean } | null
}

/** At the head of a page whose address names an edition: which one it is, and where the current one is. */
export function EditionBanner({ pressRoom, language, slug, edition, history, point }: Props) {
  const words = siteWords(language)
  const current = history.reduce((latest, each) => (each.number > latest.number ? each : latest))
  const isCurrent = current.number === edition.number
  const isGone = point !== null && !point.isCurrent
  const address =
    point === null || isGone
      ? dossierAddress(language, slug)
      : pointAddress(language, slug, point.number)
  return (
    <>
      <section
        className={isCurrent ? 'banner banner-current' : 'banner'}
        aria-label={words.thisEdition}
      >
        <p>
          <strong>
            {isCurrent
              ? words.bannerCurrent(edition.number)
              : words.bannerOld(edition.number, current.number)}
          </strong>{' '}
          {isCurrent ? words.bannerLasting : words.bannerNotCurrent}{' '}
          {isGone && `${words.bannerPointMissing} `}
          <a href={address}>{isCurrent ? words.bannerAsItStands : words.bannerReadCurrent}</a>
          {!isCurrent && (
            <>
              {' ('}
              <EditionDate edition={current} language={language} timeZone={pressRoom.timeZone} />)
            </>
          )}
        </p>
      </section>
      {edition.stated !== null && (
        <ReconstructedView
          stated={edition.stated}
          publishedAt={edition.publishedAt}
          language={language}
          timeZone={pressRoom.timeZone}
        />
      )}
    </>
  )
}
