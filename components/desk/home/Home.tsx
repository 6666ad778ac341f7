import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
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
import { Refused } from './Refused'
import { StandingUnderWay } from './StandingUnderWay'
import { UnderWay } from './UnderWay'
import { WaitingForMe } from './WaitingForMe'

/** The first page of the desk: what needs doing, which dossiers there are, what was published lately. */
export async function Home({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const language = languageOf(req)
  const words = deskWords(language)
  const { home } = words
  const read = await readHome(req)
  const work = await readWaiting(req)
  if (!read.ok) return <Refused reasons={read.reasons} language={language} />
  if (!work.ok) return <Refused reasons={work.reasons} language={language} />
  const damages = await readDamages(req)
  const { dossiers, published } = read.value
  const { waiting, due } = work.value
  const asksRule = can(personOf(req.user), 'manageSettings') && !(await hasRule(req))
  const underWay = dossiers.filter(({ publication, standing }) => publication.update || standing)
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
      {dossiers.length > 0 && <WaitingForMe waiting={waiting} due={due} language={language} />}
      {dossiers.length === 0 ? (
        <section className="home__section">
          <h2>{home.start}</h2>
          <p>{mayWrite ? home.startExplanation : home.emptyForReaders}</p>
        </section>
      ) : (
        <>
          <section className="home__section" aria-labelledby="home-under-way">
            <h2 id="home-under-way">{home.underWay}</h2>
            {underWay.length === 0 && <p className="outline__hint">{home.nothingUnderWay}</p>}
            <ul>
              {underWay.map((dossier) => (
                <UnderWay key={dossier.id} dossier={dossier} zone={zone} language={language} />
              ))}
              {underWay.map(
                ({ id, title, standing }) =>
                  standing && (
                    <StandingUnderWay key={id} {...{ standing, title, zone, language }} />
                  ),
              )}
            </ul>
          </section>
          <section className="home__section" aria-labelledby="home-dossiers">
            <h2 id="home-dossiers">{home.dossiers}</h2>
            <ul>
              {dossiers.map((dossier) => (
                <DossierLine key={dossier.id} dossier={dossier} zone={zone} language={language} />
              ))}
            </ul>
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
