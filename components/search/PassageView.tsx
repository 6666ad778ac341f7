import { Fragment } from 'react'
import type { Language } from '@/domain/Language'
import type { ShownPassage } from '@/domain/search/Found'
import { searchWords } from '@/locales/searchWords'
import { siteWords } from '@/locales/siteWords'
import { MarkedRunsView } from './MarkedRunsView'

type Props = {
  passage: ShownPassage
  /** Whether the heading above already shows these words, the statement or the title: then they are not repeated. */
  isNamed: boolean
  /** The edition to which these words belong, where it is not the current one. */
  edition: number | null
  language: Language
  address: string
}

/** The place where something was found, with a link to it, and the words around it. */
export function PassageView({ passage, isNamed, edition, language, address }: Props) {
  const { kind, about, snippet } = passage
  const words = siteWords(language)
  const isSaid = isNamed && (kind === 'statement' || kind === 'title')
  const isQuoted = kind === 'citation'
  return (
    <li>
      <p className="details">
        <a href={address}>
          {searchWords(language).where[kind]}
          {edition !== null && `, ${words.edition(edition).toLowerCase()}`}
        </a>
        {about.map((runs, place) => (
          <Fragment key={place}>
            {place === 0 ? `${words.colon} ` : ', '}
            <MarkedRunsView runs={runs} />
          </Fragment>
        ))}
      </p>
      {!isSaid && (
        <p className="snippet">
          {isQuoted && words.openQuote}
          <MarkedRunsView runs={snippet} />
          {isQuoted && words.closeQuote}
        </p>
      )}
    </li>
  )
}
