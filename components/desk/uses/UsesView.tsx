import type { DossierUse } from '@/desk/dossier/readUses'
import type { Language } from '@/domain/Language'
import { freezesDossier } from '@/domain/workflow/transitions'
import { deskWords } from '@/locales/deskWords'

type Props = { uses: readonly DossierUse[]; shared: 'outlets' | 'evidence'; language: Language }

/** The points that use a shared document, dossier by dossier, and what changing it does to each. */
export function UsesView({ uses, shared, language }: Props) {
  const { colon, uses: words, state, list } = deskWords(language)
  const isShared = uses.length > 1
  const where = (points: DossierUse['points']) => {
    const numbers = list(points.map(({ number }) => String(number)))
    const count = points.reduce((total, point) => total + point.count, 0)
    return `${words.points(points.length, numbers)} (${words.count[shared](count)})`
  }
  return (
    <section className={`uses${isShared ? ' desk-notice' : ''}`} aria-label={words.title}>
      <h2>{words.title}</h2>
      {uses.length === 0 ? (
        <p>{words.nowhere}</p>
      ) : (
        <>
          {isShared && (
            <p>
              <strong>{words.shared(uses.length)}</strong>
            </p>
          )}
          <ul>
            {uses.map(({ id, title, points, update }) => (
              <li key={id}>
                <a href={`/admin/collections/dossiers/${id}`}>{title}</a>
                {colon}
                {where(points)}
                {update && (
                  <p>
                    <a href={`/admin/update/${update.id}`}>{state[update.state]}</a>
                    {freezesDossier(update.state) && `${colon}${words.frozen}`}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p>{words.consequence}</p>
        </>
      )}
    </section>
  )
}
