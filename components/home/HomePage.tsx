import { UpdateEntry } from '@/components/edition/UpdateEntry'
import { homeImage } from '@/components/image/homeImage'
import { Page } from '@/components/page/Page'
import { PagesView } from '@/components/page/PagesView'
import { SearchForm } from '@/components/search/SearchForm'
import { contactAddress, correctionsAddress, homeAddress } from '@/domain/address/addresses'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { CorrectionsView } from './CorrectionsView'
import { DossierEntry } from './DossierEntry'
import type { HomePageProps } from './HomePageProps'

export function HomePage(props: HomePageProps) {
  const { pressRoom, language, page, pages, dossiers, updates } = props
  const words = siteWords(language)
  const tagline = pressRoom.tagline[language]
  const shown = { language, timeZone: pressRoom.timeZone }
  return (
    <Page
      frame={{
        pressRoom,
        language,
        title: page === 1 ? null : `${words.dossiers}, ${words.pages.page(page, pages)}`,
        description: tagline,
        links: [{ rel: 'canonical', address: homeAddress(language, page) }],
        translations: languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, address: homeAddress(other) })),
        isIndexed: true,
        feed: { of: 'pressRoom', page: homeAddress(language), title: pressRoom.name },
        image: { page: homeAddress(language), shown: homeImage(pressRoom, language) },
        printedFoot: null,
        place: 'home',
      }}
    >
      <header className="page-head home-head">
        <h1>{pressRoom.name}</h1>
        {tagline !== null && <p className="tagline">{displayText(tagline, language)}</p>}
        <p className="for-press">
          {words.contactForJournalists}{' '}
          <a href={contactAddress(language)}>{words.contactForJournalistsLink}</a>
        </p>
      </header>
      {dossiers.length > 0 && <SearchForm language={language} words="" />}
      <section className="dossiers row" aria-labelledby="dossiers-title">
        <h2 className="heading" id="dossiers-title">
          {words.dossiers}
        </h2>
        {dossiers.length === 0 ? (
          <p>{words.noDossiers}</p>
        ) : (
          <ul>
            {dossiers.map((dossier) => (
              <DossierEntry key={dossier.slug} dossier={dossier} {...shown} />
            ))}
          </ul>
        )}
      </section>
      <PagesView
        page={page}
        pages={pages}
        addressOf={(number) => homeAddress(language, number)}
        language={language}
      />
      {updates.length > 0 && (
        <section className="updates row" aria-labelledby="updates-title">
          <h2 className="heading" id="updates-title">
            {words.latestUpdates}
          </h2>
          <ol className="row">
            {updates.map((update) => (
              <UpdateEntry key={update.edition.digest} update={update} {...shown} />
            ))}
          </ol>
          <p className="onward">
            <a href={correctionsAddress(language)}>{words.allUpdates}</a>
          </p>
        </section>
      )}
      <CorrectionsView language={language} />
    </Page>
  )
}
