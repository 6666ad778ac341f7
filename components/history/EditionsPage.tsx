import { EditionEntry } from '@/components/edition/EditionEntry'
import { Page } from '@/components/page/Page'
import { dossierAddress, editionsAddress } from '@/domain/address/addresses'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { EditionsPageProps } from './EditionsPageProps'
import { TimelineView } from './TimelineView'

/** The history of a dossier, newest edition first. */
export function EditionsPage(props: EditionsPageProps) {
  const { pressRoom, language, slug, title, history, sizes, readings, translations } = props
  const words = siteWords(language)
  const shownTitle = displayText(title, language)
  const newestFirst = history.toSorted((one, other) => other.number - one.number)
  return (
    <Page
      frame={{
        pressRoom,
        language,
        title: words.editionsOf(shownTitle),
        description: words.editionsExplanation,
        links: [{ rel: 'canonical', address: editionsAddress(language, slug) }],
        translations: translations.map((other) => ({
          language: other.language,
          address: editionsAddress(other.language, other.slug),
        })),
        isIndexed: true,
        feed: { of: 'dossier', page: dossierAddress(language, slug), title: shownTitle },
        image: null,
        printedFoot: null,
        place: null,
      }}
    >
      <header className="page-head">
        <p className="kicker" aria-hidden="true">
          {words.editions}
        </p>
        <h1>
          <span className="unseen">{`${words.editions}${words.colon} `}</span>
          <a href={dossierAddress(language, slug)}>{shownTitle}</a>
        </h1>
        <p className="explanation">{words.editionsExplanation}</p>
      </header>
      <TimelineView history={history} language={language} timeZone={pressRoom.timeZone} />
      <ol className="editions row" reversed>
        {newestFirst.map((edition, index) => (
          <EditionEntry
            key={edition.number}
            edition={edition}
            isCurrent={index === 0}
            size={sizes.get(edition.number) ?? null}
            reading={readings.get(edition.number) ?? null}
            language={language}
            slug={slug}
            timeZone={pressRoom.timeZone}
            isPrinted={pressRoom.printsEditions}
          />
        ))}
      </ol>
    </Page>
  )
}
