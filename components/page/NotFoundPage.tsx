import { homeAddress } from '@/domain/address/addresses'
import { type Language, languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { NotFoundPageProps } from './NotFoundPageProps'
import { Page } from './Page'
import { unlistedFrame } from './unlistedFrame'

export function NotFoundPage({ pressRoom, language }: NotFoundPageProps) {
  const spoken = language === null ? languages : [language]
  const first = spoken[0] ?? 'fr'
  return (
    <Page
      frame={unlistedFrame({
        pressRoom,
        language: first,
        title: spoken.map((each) => siteWords(each).notFoundTitle).join(' / '),
      })}
    >
      {spoken.map((each) => (
        <NotFoundWords key={each} language={each} level={each === first ? 1 : 2} />
      ))}
    </Page>
  )
}

function NotFoundWords({ language, level }: { language: Language; level: 1 | 2 }) {
  const words = siteWords(language)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="not-found" lang={language}>
      <Heading>{words.notFoundTitle}</Heading>
      <p>{words.notFoundText}</p>
      <p>
        <a href={homeAddress(language)}>{words.notFoundHome}</a>
      </p>
    </section>
  )
}
