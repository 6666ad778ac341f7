import type { Due, Waiting } from '@/desk/update/readWaiting'
import type { Language } from '@/domain/Language'
import { dueWords } from '@/domain/schedule/dueWords'
import { deskWords } from '@/locales/deskWords'

type Props = { waiting: readonly Waiting[]; due: readonly Due[]; language: Language }

/** The updates that wait for this person, and the publications that are scheduled. */
export function WaitingForMe({ waiting, due, language }: Props) {
  const { home } = deskWords(language)
  return (
    <>
      <section className="home__section home__waiting" aria-labelledby="home-waiting">
        <h2 id="home-waiting">{home.waiting}</h2>
        {waiting.length === 0 ? (
          <p className="outline__hint">{home.nothingWaits}</p>
        ) : (
          <ul>
            {waiting.map(({ id, title, wait }) => (
              <li className="home__item" key={id}>
                <a href={`/admin/update/${id}`}>{title}</a>
                <p className="outline__hint">{home.waits[wait]}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {due.length > 0 && (
        <section className="home__section" aria-labelledby="home-due">
          <h2 id="home-due">{home.due}</h2>
          <ul>
            {due.map(({ id, title, due: at, zone, hasFailed, isStopped }) => (
              <li className="home__item" key={id}>
                <a href={`/admin/update/${id}`}>{title}</a>
                <p className="outline__hint">
                  {dueWords(at, zone, language)}
                  {hasFailed && ` · ${home.dueFailed}`}
                  {isStopped && ` · ${home.dueStopped}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
