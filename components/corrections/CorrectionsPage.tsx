import { UpdateEntry } from '@/components/edition/UpdateEntry'
import { Page } from '@/components/page/Page'
import { PagesView } from '@/components/page/PagesView'
import { correctionsAddress, homeAddress } from '@/domain/address/addresses'
import { siteWords } from '@/locales/siteWords'
import type { CorrectionsPageProps } from './CorrectionsPageProps'
import { correctionsFrame } from './correctionsFrame'
import { FiltersView } from './FiltersView'

/** Every update of every dossier, the latest first: what was ever corrected, in one list. */
export function CorrectionsPage(props: CorrectionsPageProps) {
  const { pressRoom, language, filter, pages, count, updates } = props
  const words = siteWords(language)
  return (
    <Page frame={correctionsFrame(props)}>
      <header className="page-head">
        <h1>{words.updates.title}</h1>
        <p className="explanation">
          {words.updates.explanation}{' '}
          <a href={`${homeAddress(language)}#corrections-title`}>{words.updates.howWeCorrect}</a>
        </p>
      </header>
      <FiltersView {...props} />
      <section className="updates row" aria-labelledby="updates-title">
        <h2 className="heading" id="updates-title">
          {words.updates.count(count)}
        </h2>
        {updates.length > 0 && (
          <ol className="row">
            {updates.map((update) => (
              <UpdateEntry
                key={update.edition.digest}
                update={update}
                language={language}
                timeZone={pressRoom.timeZone}
              />
            ))}
          </ol>
        )}
      </section>
      <PagesView
        page={filter.page}
        pages={pages}
        addressOf={(page) => correctionsAddress(language, { ...filter, page })}
        language={language}
      />
    </Page>
  )
}
