import { editionAddress } from '@/domain/address/addresses'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import { EditionDate } from './EditionDate'

type Props = {
  edition: Pick<EditionSummary, 'number' | 'stated' | 'publishedAt'>
  language: Language
  slug: string
  /** Whether the sentence begins with it. */
  isFirst: boolean
  timeZone: string
}

/** An edition within a sentence: "édition 3 (12 mai 2014)", and behind it that it was reconstructed where it was. */
export function NamedEdition({ edition, language, slug, isFirst, timeZone }: Props) {
  const words = siteWords(language)
  return (
    <>
      <a href={editionAddress(language, slug, edition.number)}>
        {isFirst ? words.edition(edition.number) : words.editionInReference(edition.number)}
      </a>{' '}
      (<EditionDate edition={edition} language={language} timeZone={timeZone} />)
      {edition.stated !== null && ' '}
      {edition.stated !== null && <span className="tag tag-doubtful">{words.reconstructed}</span>}
    </>
  )
}
