import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { Pages } from '@/components/desk/Pages'
import { readDamages } from '@/desk/damage/readDamages'
import { readHome } from '@/desk/dossier/readHome'
import { readWaiting } from '@/desk/update/readWaiting'
import { editionAddress } from '@/domain/address/addresses'
import { displayDay } from '@/domain/date/displayDay'
import { deskWords } from '@/locales/deskWords'
import { hasRule } from '@/operations/settings/loadRule'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { Damages } from './Damages'
import { DossierLine } from './DossierLine'
import { FirstRule } from './FirstRule.client'
import { type HomePages, homeAddress, homePagesIn } from './homeAddress'
import { Refused } from './Refused'
import { StandingUnderWay } from './StandingUnderWay'
import { UnderWay } from './UnderWay'
import { WaitingForMe } from './WaitingForMe'

/** The first page of the desk: what needs doing, which dossiers there are, what was published lately. */
export async function Home({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const pages = homePagesIn(searchParams ?? {})
  const language = languageOf(req)
  const words = deskWords(language)
  const { home } = words
  const read = await readHome(req, pages)
  const work = await readWaiting(req, pages)
  if (!read.ok) return <Refused reasons={read.reasons} language={language} />
  if (!work.ok) return <Refused reasons={work.reasons} language={language} />
  const damages = await readDamages(req)
  const { underWay, dossiers, published } = read.value
  const { waiting, due } = work.value
  const asksRule = can(personOf(req.user), 'manageSettings') && !(await hasRule(req))
  const shown = (list: keyof HomePages, name: string) => ({
    name,
    addressOf: (page: number) => homeAddress(pages, list, page),
    language,
  })
  const zone = await loadTimeZone(req)
  const mayWrite = can(personOf(req.user), 'writeDossier')

  return (
    <div className="home gutter--left gutter--right">
      <header className="home__head">
        <h1>{home.title}</h1>
        {mayWrite && (
          <p className="home__actions">
            <a className="home__action" href="/admin/import">
              {home.importDocument}
            </a>
            <a className="home__action" href="/admin/collections/dossiers/create">
              {home.newDossier}
            </a>
          </p>
        )}
      </header>
      {damages.ok && damages.value.length > 0 && (
        <Damages damages={damages.value} language={language} />
      )}
      {asksRule && <FirstRule />}
      {dossiers.count > 0 && (
        <WaitingForMe waiting={waiting} due={due} pages={pages} language={language} />
      )}
      {dossiers.count === 0 ? (
        <section className="home__section">
          <h2>{home.start}</h2>
          <p>{mayWrite ? home.startExplanation : home.emptyForReaders}</p>
        </section>
      ) : (
        <>
          <section className="home__section" aria-labelledby="home-underWay">
            <h2 id="home-underWay">{home.underWay}</h2>
            {underWay.count === 0 && <p className="outline__hint">{home.nothingUnderWay}</p>}
            <ul>
              {underWay.docs.map(({ id, dossier, standing }) =>
                standing ? (
                  <StandingUnderWay
                    key={id}
                    {...{ standing, title: dossier.title, zone, language }}
                  />
                ) : (
                  <UnderWay key={id} {...{ dossier, zone, language }} />
                ),
              )}
            </ul>
            <Pages {...underWay} {...shown('underWay', home.underWay)} />
          </section>
          <section className="home__section" aria-labelledby="home-dossiers">
            <h2 id="home-dossiers">{home.dossiers}</h2>
            <ul>
              {dossiers.docs.map((dossier) => (
                <DossierLine key={dossier.id} dossier={dossier} zone={zone} language={language} />
              ))}
            </ul>
            <Pages {...dossiers} {...shown('dossiers', home.dossiers)} />
          </section>
          <section className="home__section" aria-labelledby="home-published">
            <h2 id="home-published">{home.published}</h2>
            {published.length === 0 && <p className="outline__hint">{home.nothingPublished}</p>}
            <ul>
              {published.map(({ slug, language: its, edition }) => (
                <li className="home__item" key={edition.digest}>
                  <a href={editionAddress(its, slug, edition.number)} lang={its}>
                    {edition.title}
                  </a>
                  <p className="outline__hint">
                    {home.edition(edition.number)},{' '}
                    {displayDay(edition.publishedAt, language, zone)}
                  </p>
                  {edition.note && <p lang={its}>{edition.note}</p>}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  )
}
