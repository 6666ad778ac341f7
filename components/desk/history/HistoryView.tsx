import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { damagedOrNotFound } from '@/components/desk/damaged/damagedOrNotFound'
import { filterActs } from '@/desk/history/filterActs'
import { readHistory } from '@/desk/history/readHistory'
import { historyWords } from '@/locales/historyWords'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { ActsTable } from './ActsTable'
import { EditionHistory } from './EditionHistory'

const segments = z.array(z.string())
const chosen = z.object({ verb: z.string().catch(''), actor: z.string().catch('') })

/** All that was done to a dossier, and how each of its editions came to be. */
export async function HistoryView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const words = historyWords(language)
  const [, id = ''] = segments.catch([]).parse(view.params?.segments)
  const read = await readHistory(req, id)
  if (!read.ok) return damagedOrNotFound(view, read.reasons, language)
  const { dossier, acts, editions } = read.value
  const zone = await loadTimeZone(req)
  const filter = chosen.parse(view.searchParams ?? {})
  return (
    <DeskPage view={view} isWide>
      <div className="update__head">
        <p className="update__dossier">
          <a href={`/admin/dossier/${dossier.id}`} lang={dossier.language}>
            {dossier.title}
          </a>
        </p>
        <h1>{words.title}</h1>
      </div>
      <section className="home__section" aria-labelledby="history-editions">
        <h2 id="history-editions">{words.editions}</h2>
        {editions.length === 0 && <p className="outline__hint">{words.noEditions}</p>}
        {editions.map((edition) => (
          <EditionHistory
            key={edition.digest}
            edition={edition}
            dossier={dossier}
            zone={zone}
            language={language}
          />
        ))}
      </section>
      <section className="home__section" aria-labelledby="history-acts">
        <h2 id="history-acts">{words.acts}</h2>
        <p className="outline__hint">{words.actsExplanation}</p>
        <ActsTable
          acts={filterActs(acts, filter)}
          all={acts}
          filter={filter}
          csv={`/api/dossiers/${dossier.id}/history.csv`}
          zone={zone}
          language={language}
        />
      </section>
    </DeskPage>
  )
}
