import type { DossierAtHome } from '@/desk/dossier/readHome'
import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { describeReason } from '@/locales/describeReason'
import { deskWords } from '@/locales/deskWords'

type Props = { dossier: DossierAtHome; zone: string; language: Language }

/** How many missing things the home page lists. */
const told = 3

/** One update under way: its state, its contributors, and what is missing before it can be published. */
export function UnderWay({ dossier, zone, language }: Props) {
  const words = deskWords(language)
  const { home } = words
  const { update, missing, isUnchanged } = dossier.publication
  if (!update) return null
  const names = update.contributors.map(({ name }) => name)
  return (
    <li className="home__item">
      <a href={`/admin/dossier/${dossier.id}`} aria-label={home.openDossierNamed(dossier.title)}>
        {dossier.title}
      </a>
      <p className="outline__hint">
        {words.state[update.state]}
        {(update.state === 'open' ? home.since : home.opened)(
          displayDay(update.since, language, zone),
        )}
        {names.length > 0 && ` ${home.by(words.list(names))}`}
      </p>
      {update.state === 'open' && missing.length === 0 && (
        <p>{isUnchanged ? home.nothingNew : home.ready}</p>
      )}
      {missing.length > 0 && (
        <>
          <p>{home.toComplete}</p>
          <ul className="home__missing">
            {missing.slice(0, told).map((reason) => (
              <li key={`${reason.code} ${reason.path.join('.')}`}>
                {describeReason(reason, language)}
              </li>
            ))}
            {missing.length > told && <li>{home.more(missing.length - told)}</li>}
          </ul>
        </>
      )}
    </li>
  )
}
