import { searchAddress } from '@/domain/address/addresses'
import { languages } from '@/domain/Language'
import type { SearchAnswer } from '@/domain/search/SearchAnswer'
import { searchWords } from '@/locales/searchWords'
import { FoundView } from './FoundView'
import type { SearchPageProps } from './SearchPageProps'

type Props = Pick<SearchPageProps, 'language' | 'query' | 'past' | 'lags'> & {
  answer: SearchAnswer
  timeZone: string
}

/** Results in current words, then, on request, in earlier words; without results, where else to look. */
export function AnswerView(props: Props) {
  const { language, answer, timeZone, lags } = props
  const words = searchWords(language)
  const { isNear, current, past } = answer
  if (current.count === 0 && !past?.count) return <NothingView {...props} />
  return (
    <>
      <section className="found row" aria-labelledby="found-title">
        <h2 className="heading" id="found-title">
          {current.count === 0 ? words.nothing : words.count(current.count, current.dossiers)}
        </h2>
        {isNear && <p className="explanation">{words.near}</p>}
        <FoundView found={current} scope="current" {...{ language, timeZone, lags }} />
      </section>
      {past && (
        <section className="found row" aria-labelledby="found-past-title">
          <h2 className="heading" id="found-past-title">
            {words.pastTitle}
          </h2>
          <p className="explanation">
            {past.count === 0
              ? words.pastNothing
              : `${words.count(past.count, past.dossiers)}. ${words.pastExplanation}`}
          </p>
          <FoundView found={past} scope="past" {...{ language, timeZone, lags }} />
        </section>
      )}
    </>
  )
}

function NothingView({ language, query: { words: asked }, past }: Props) {
  const words = searchWords(language)
  return (
    <section className="found row" aria-labelledby="found-title">
      <h2 className="heading" id="found-title">
        {words.nothing}
      </h2>
      <p>{words.nothingHelp}</p>
      <ul className="onward">
        {!past && (
          <li>
            <a href={searchAddress(language, { words: asked, past: true })} rel="nofollow">
              {words.nothingPast}
            </a>
          </li>
        )}
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <li key={other}>
              <a
                href={searchAddress(other, { words: asked, past })}
                hrefLang={other}
                rel="nofollow"
              >
                {words.inOther[other]}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
