import { homeAddress } from '@/domain/address/addresses'
import { type Language, languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { NotFoundPageProps } from './NotFoundPageProps'
import { Page } from './Page'
import { unlistedFrame } from './unlistedFrame'

type Words = {
  title: 'damagedTitle' | 'notFoundTitle' | 'unavailableTitle'
  text: 'damagedText' | 'notFoundText' | 'unavailableText'
}

/** A page in place of another one, in the language of its address or in both. */
export function UnlistedPage({ pressRoom, language, words }: NotFoundPageProps & { words: Words }) {
  const spoken = language === null ? languages : [language]
  const first = spoken[0] ?? 'fr'
  return (
    <Page
      frame={unlistedFrame({
        pressRoom,
        language: first,
        title: spoken.map((each) => siteWords(each)[words.title]).join(' / '),
      })}
    >
      {spoken.map((each) => (
        <UnlistedWords key={each} language={each} level={each === first ? 1 : 2} words={words} />
      ))}
    </Page>
  )
}

function UnlistedWords({
  language,
  level,
  words: { title, text },
}: {
  language: Language
  level: 1 | 2
  words: Words
}) {
  const words = siteWords(language)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="not-found" lang={language}>
      <Heading>{words[title]}</Heading>
      <p>{words[text]}</p>
      <p>
        <a href={homeAddress(language)}>{words.notFoundHome}</a>
      </p>
    </section>
  )
}
