import { Pages } from '@/components/desk/Pages'
import type { DeskWork } from '@/desk/update/readWaiting'
import type { Language } from '@/domain/Language'
import { dueWords } from '@/domain/schedule/dueWords'
import { deskWords } from '@/locales/deskWords'
import { type HomePages, homeAddress } from './homeAddress'

type Props = DeskWork & { pages: HomePages; language: Language }

/** The updates that wait for this person, and the publications that are scheduled. */
export function WaitingForMe({ waiting, due, pages, language }: Props) {
  const { home } = deskWords(language)
  return (
    <>
      <section className="home__section home__waiting" aria-labelledby="home-waiting">
        <h2 id="home-waiting">{home.waiting}</h2>
        {waiting.count === 0 ? (
          <p className="outline__hint">{home.nothingWaits}</p>
        ) : (
          <ul>
            {waiting.docs.map(({ id, title, wait }) => (
              <li className="home__item" key={id}>
                <a href={`/admin/update/${id}`}>{title}</a>
                <p className="outline__hint">{home.waits[wait]}</p>
              </li>
            ))}
          </ul>
        )}
        <Pages
          {...waiting}
          name={home.waiting}
          addressOf={(page) => homeAddress(pages, 'waiting', page)}
          language={language}
        />
      </section>
      {due.count > 0 && (
        <section className="home__section" aria-labelledby="home-due">
          <h2 id="home-due">{home.due}</h2>
          <ul>
            {due.docs.map(({ id, title, due: at, zone, hasFailed, isStopped }) => (
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
          <Pages
            {...due}
            name={home.due}
            addressOf={(page) => homeAddress(pages, 'due', page)}
            language={language}
          />
        </section>
      )}
    </>
  )
}
