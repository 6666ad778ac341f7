import type { StandingAtHome } from '@/desk/dossier/readHome'
import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'
import { documentWords } from '@/locales/documentWords'

type Props = { standing: StandingAtHome; title: string; zone: string; language: Language }

/** One withdrawal or reinstatement under way, beside the update of the dossier's words. */
export function StandingUnderWay({ standing, title, zone, language }: Props) {
  const words = deskWords(language)
  const { standing: kinds } = documentWords(language)
  const { home } = words
  return (
    <li className="home__item">
      <a href={`/admin/update/${standing.id}`}>{title}</a>
      <p className="outline__hint">
        {words.state[standing.state]}
        {(standing.state === 'open' ? home.since : home.opened)(
          displayDay(standing.since, language, zone),
        )}
        {standing.contributors.length > 0 && ` ${home.by(words.list(standing.contributors))}`}
      </p>
      <p>{standing.isWithdrawal ? kinds.withdrawal : kinds.reinstatement}</p>
    </li>
  )
}
