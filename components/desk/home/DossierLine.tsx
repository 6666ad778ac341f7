import { dayOf } from '@/components/desk/publish/dayOf'
import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'
import type { DossierAtHome } from '@/operations/readHome'

/** One dossier with its standing and its public page. */
export function DossierLine({ dossier, language }: { dossier: DossierAtHome; language: Language }) {
  const { home } = deskWords(language)
  const { current } = dossier.publication
  return (
    <li className="home__item">
      <a href={`/admin/collections/dossiers/${dossier.id}`}>{dossier.title}</a>
      <p className="outline__hint">
        {current ? (
          <>
            {home.standing(current.number, dayOf(current.publishedAt, language))} ·{' '}
            <a
              href={dossierAddress(current.language, current.slug)}
              aria-label={home.publicPageOf(dossier.title)}
            >
              {home.publicPage}
            </a>
          </>
        ) : (
          home.neverPublished
        )}
      </p>
    </li>
  )
}
