import { DayView } from '@/components/date/DayView'
import { Page } from '@/components/page/Page'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import {
  checkpointAddress,
  dataIndexAddress,
  homeAddress,
  recordAddress,
} from '@/domain/address/addresses'
import { type Language, languages } from '@/domain/Language'
import { recordWords } from '@/locales/recordWords'
import { RecordEntry } from './RecordEntry'

type Props = {
  pressRoom: PublicPressRoom
  language: Language
  /** The log that is signed; null while none is. `at` is ISO 8601. */
  log: { key: string; act: number; at: string } | null
}

/** What the record proves, what it does not, and with which key it is signed. */
export function RecordPage({ pressRoom, language, log }: Props) {
  const words = recordWords(language)
  return (
    <Page
      frame={{
        pressRoom,
        language,
        title: words.title,
        description: words.description,
        links: [{ rel: 'canonical', address: recordAddress(language) }],
        translations: languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, address: recordAddress(other) })),
        isIndexed: true,
        feed: { of: 'pressRoom', page: homeAddress(language), title: pressRoom.name },
        image: null,
        printedFoot: null,
        place: 'record',
      }}
    >
      <header className="page-head">
        <h1>{words.title}</h1>
      </header>
      {Object.entries(words.sections).map(([id, { name, text }]) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="heading" id={id}>
            {name}
          </h2>
          <div className="prose">
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
      <section className="record row" aria-labelledby="key">
        <h2 className="heading" id="key">
          {words.key}
        </h2>
        {log === null ? (
          <p>{words.unsigned}</p>
        ) : (
          <dl className="row">
            <RecordEntry name={words.verifierKey}>
              <code>{log.key}</code>
              <p className="explanation">{words.keyExplanation}</p>
            </RecordEntry>
            <RecordEntry name={words.since}>
              {words.sinceAct(log.act)}{' '}
              <DayView instant={log.at} language={language} timeZone={pressRoom.timeZone} />
            </RecordEntry>
            <RecordEntry name={words.head}>
              <a href={checkpointAddress}>{words.headLink}</a>
            </RecordEntry>
          </dl>
        )}
        <p>
          <a href={dataIndexAddress}>{words.data}</a>
        </p>
      </section>
    </Page>
  )
}
