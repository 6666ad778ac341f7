import type { DossierAtHome } from '@/desk/dossier/readHome'
import { dossierAddress } from '@/domain/address/addresses'
import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'

type Props = { dossier: DossierAtHome; zone: string; language: Language }

/** One dossier with its standing and its public page. */
export function DossierLine({ dossier, zone, language }: Props) {
  const { home } = deskWords(language)
  const { current, update, isUnchanged } = dossier.publication
  return (
    <li className="home__item">
      <a href={`/admin/dossier/${dossier.id}`} lang={dossier.language}>
        {dossier.title}
      </a>
      <p className="outline__hint">
        {current ? (
          <>
            {home.standing(current.number, displayDay(current.publishedAt, language, zone))} ·{' '}
            {dossier.isWithdrawn && <strong>{home.withdrawn} · </strong>}
            {dossier.unread && (
              <>
                <a href={`/admin/update/${dossier.unread}`}>{home.waits.unread}</a>
                {' · '}
              </>
            )}
            <a
              href={dossierAddress(current.language, current.slug)}
              aria-label={home.publicPageOf(dossier.title)}
            >
              {home.publicPage}
            </a>
            {' · '}
            <a href={`/admin/history/${dossier.id}`} aria-label={home.historyOf(dossier.title)}>
              {home.history}
            </a>
          </>
        ) : (
          home.neverPublished
        )}
      </p>
      {dossier.abandoned && (
        <p>
          <a
            href={`/admin/update/${dossier.abandoned.id}`}
            aria-label={home.abandonedOf(dossier.title)}
          >
            {home.abandoned}
          </a>
        </p>
      )}
      {current && !update && !isUnchanged && <p>{home.sharedChanged}</p>}
    </li>
  )
}
