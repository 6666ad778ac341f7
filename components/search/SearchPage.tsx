import { Page } from '@/components/page/Page'
import { unlistedFrame } from '@/components/page/unlistedFrame'
import { searchAddress } from '@/domain/address/addresses'
import { languages } from '@/domain/Language'
import { longestQuery } from '@/domain/search/parseQuery'
import { searchWords } from '@/locales/searchWords'
import { AnswerView } from './AnswerView'
import { SearchForm } from './SearchForm'
import type { SearchPageProps } from './SearchPageProps'

/** The search form and its results: made for one reader, and not indexed by search engines. */
export function SearchPage(props: SearchPageProps) {
  const { pressRoom, language, query, past, answer } = props
  const words = searchWords(language)
  return (
    <Page
      frame={{
        ...unlistedFrame({
          pressRoom,
          language,
          title: query.words === '' ? words.title : words.titleOf(query.words),
        }),
        translations: languages
          .filter((other) => other !== language)
          .map((other) => ({
            language: other,
            address: searchAddress(other, { words: query.words, past }),
          })),
        place: 'search',
      }}
    >
      <header className="page-head">
        <h1>{words.title}</h1>
      </header>
      <SearchForm language={language} words={query.words} past={past} />
      {query.isCut && <p className="explanation searched">{words.cut(longestQuery)}</p>}
      {answer === null ? (
        query.words !== '' && <p className="searched">{words.nothingRead}</p>
      ) : (
        <AnswerView {...props} answer={answer} timeZone={pressRoom.timeZone} />
      )}
    </Page>
  )
}
