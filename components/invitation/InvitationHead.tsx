import { isUnderstated } from '@/domain/comparison/isUnderstated'
import { momentWords } from '@/domain/schedule/momentWords'
import { displayText } from '@/domain/typography/displayText'
import { invitationWords } from '@/locales/invitationWords'
import type { InvitationPageProps } from './InvitationPageProps'

type Props = Pick<InvitationPageProps, 'pressRoom' | 'language' | 'view' | 'reading'> & {
  title: string
}

/** Who reads which text, until when, whether the approval counts, and the sections of the page. */
export function InvitationHead({ pressRoom, language, view, reading, title }: Props) {
  const words = invitationWords(language)
  const { edition, isPublished, dossier, bases, base } = reading
  const isAsked = reading.verdicts.length > 0
  const until = momentWords(reading.expiresAt, pressRoom.timeZone, language)
  return (
    <>
      <header className="page-head">
        <p className="kicker">
          {isPublished ? (isAsked ? words.kickerPublished : words.kickerRead) : words.kicker}
        </p>
        <h1>{title}</h1>
        <p className="standing">
          {words.title(edition)}
          {reading.class && `, ${words.class[reading.class].toLowerCase()}`}
        </p>
      </header>
      {isUnderstated(reading.class, reading.computedClass) && (
        <p className="notice">
          <strong>{displayText(words.understated, language)}</strong>
        </p>
      )}
      <div className="invited prose">
        <p>
          <strong>{displayText(words.greeting(reading.name), language)}</strong>
        </p>
        <p>
          {words.invitedBy(reading.invitedBy, until)} {!isPublished && words.confidential}
        </p>
        {isAsked && <p>{reading.counts ? words.counts : words.advisory}</p>}
        {dossier.note !== null && (
          <p>
            <span className="label">{words.note}</span> {displayText(dossier.note, language)}
          </p>
        )}
        <p>
          <span className="label">{words.digest}</span> <code>{reading.digest}</code>
        </p>
      </div>
      <nav className="invited-views" aria-label={words.contents}>
        <ul>
          <li>
            <a href="?view=changes" aria-current={view === 'changes' ? 'page' : undefined}>
              {words.toChanges}
            </a>
          </li>
          <li>
            <a href="?view=text" aria-current={view === 'text' ? 'page' : undefined}>
              {isPublished ? words.toPublishedText : words.toText}
            </a>
          </li>
          <li>
            <a href="#opinion">{words.toOpinion}</a>
          </li>
        </ul>
        {view === 'changes' && bases.length > 1 && (
          <p>
            {words.base}{' '}
            {bases.map((one, place) => (
              <span key={one}>
                {place > 0 && ' · '}
                <a
                  href={`?view=changes&base=${one}`}
                  aria-current={one === base ? 'true' : undefined}
                >
                  {words.bases[one]}
                </a>
              </span>
            ))}
          </p>
        )}
      </nav>
    </>
  )
}
