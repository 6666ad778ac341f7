import { EditionDate } from '@/components/edition/EditionDate'
import { diffAddress, editionAddress, editionsAddress } from '@/domain/address/addresses'
import { followAnchor } from '@/domain/address/anchors'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { feedWords } from '@/locales/feedWords'
import { siteWords } from '@/locales/siteWords'

type Props = {
  edition: Pick<EditionSummary, 'number' | 'stated' | 'publishedAt'>
  language: Language
  slug: string
  history: readonly EditionSummary[]
  timeZone: string
  /** What the page is of, which its foot says how to follow; null on paper. */
  follows: 'dossier' | 'point' | null
}

/** "Édition 4, 12 mai 2014, 3 précédentes, ce qui a changé": which words these are, since when, and what was before. */
export function StandingView(props: Props) {
  const { edition, language, slug, history, timeZone, follows } = props
  const words = siteWords(language)
  const earlier = history.filter(({ number }) => number < edition.number).length
  return (
    <p className="standing">
      <a href={editionAddress(language, slug, edition.number)}>{words.edition(edition.number)}</a>
      {', '}
      <EditionDate edition={edition} language={language} timeZone={timeZone} />
      {edition.stated !== null && (
        <>
          <span className="unseen">,</span>{' '}
          <span className="tag tag-doubtful">{words.reconstructed}</span>
        </>
      )}
      {', '}
      <a href={editionsAddress(language, slug)}>{words.earlierEditions(earlier)}</a>
      {earlier > 0 && (
        <>
          {', '}
          <a href={diffAddress(language, slug, edition.number)}>
            {
              comparisonWords(language).page[
                follows === 'point' ? 'whatChangedInDossier' : 'whatChanged'
              ]
            }
          </a>
        </>
      )}
      {follows && (
        <span className="follow">
          {', '}
          <a href={`#${followAnchor}`}>{feedWords(language).toFollow[follows]}</a>
        </span>
      )}
    </p>
  )
}
