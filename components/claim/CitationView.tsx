import type { ReactNode } from 'react'
import { WrittenDateView } from '@/components/date/WrittenDateView'
import { citationAnchor } from '@/domain/address/anchors'
import type { CitationValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = {
  citation: CitationValue
  point: number
  place: number
  language: Language
  children?: ReactNode
}

/** Quoted words. The speaker comes first, so that a reader who hears the page knows who speaks before the quote. */
export function CitationView({ citation, point, place, language, children }: Props) {
  const { openQuote, closeQuote } = siteWords(language)
  return (
    <figure className="citation row" id={citationAnchor(point, place)}>
      <AttributionView citation={citation} language={language} />
      <blockquote cite={citation.link ?? undefined}>
        <p>
          {openQuote}
          {displayText(citation.quote, language)}
          {closeQuote}
        </p>
      </blockquote>
      {children}
    </figure>
  )
}

function AttributionView({ citation, language }: Pick<Props, 'citation' | 'language'>) {
  const { outlet, author, date, link } = citation
  const address = link ?? outlet.address
  const name = <cite>{displayText(outlet.name, language)}</cite>
  return (
    <figcaption className="attribution">
      {address === null ? <span>{name}</span> : <a href={address}>{name}</a>}
      {author !== null && (
        <>
          <span className="comma">, </span>
          <span>{displayText(author, language)}</span>
        </>
      )}
      {date !== null && (
        <>
          <span className="comma">, </span>
          <WrittenDateView date={date} language={language} />
        </>
      )}
    </figcaption>
  )
}
