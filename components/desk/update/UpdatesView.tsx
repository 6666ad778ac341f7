import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { Refused } from '@/components/desk/home/Refused'
import { Pages } from '@/components/desk/Pages'
import { type ListedUpdate, readUpdates } from '@/desk/update/readUpdates'
import { displayDay } from '@/domain/date/displayDay'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'
import { updateWords } from '@/locales/updateWords'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { shownClass } from './shownClass'

/** All updates of all dossiers, each with a link to its page. */
export async function UpdatesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const { updates: words } = deskWords(language)
  const { classLabel } = updateWords(language)
  const read = await readUpdates(req, Number(view.searchParams?.page ?? 1))
  if (!read.ok) return <Refused reasons={read.reasons} language={language} />
  const { docs: updates } = read.value
  const zone = await loadTimeZone(req)
  const { columns } = words
  return (
    <DeskPage view={view} isWide>
      <h1>{words.title}</h1>
      <p>{words.explanation}</p>
      {updates.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="updates">
          <thead>
            <tr>
              <th scope="col">{columns.dossier}</th>
              <th scope="col">{columns.update}</th>
              <th scope="col">{columns.state}</th>
              <th scope="col">{classLabel}</th>
              <th scope="col">{columns.since}</th>
              <th scope="col">{columns.by}</th>
            </tr>
          </thead>
          <tbody>
            {updates.map((update) => (
              <UpdateRow key={update.id} update={update} zone={zone} language={language} />
            ))}
          </tbody>
        </table>
      )}
      <Pages
        {...read.value}
        name={words.title}
        addressOf={(page) => `/admin/updates?page=${page}`}
        language={language}
      />
    </DeskPage>
  )
}

type Props = { update: ListedUpdate; zone: string; language: Language }

function UpdateRow({ update, zone, language }: Props) {
  const { updates: words, list } = deskWords(language)
  const { state, classLabel } = updateWords(language)
  const { dossier, standing, edition } = update
  const { columns } = words
  return (
    <tr>
      <th scope="row" data-column={columns.dossier}>
        <a href={`/admin/dossier/${dossier.id}`} lang={dossier.language}>
          {dossier.title}
        </a>
      </th>
      <td data-column={columns.update}>
        <a href={`/admin/update/${update.id}`}>
          {edition === null ? words.page : words.edition(edition)}
        </a>
        {standing && ` · ${standing === 'withdrawn' ? words.withdrawal : words.reinstatement}`}
      </td>
      <td data-column={columns.state}>
        <span className={`update__state update__state--${update.state}`}>
          {state[update.state]}
        </span>
      </td>
      <td data-column={classLabel}>{shownClass(update, language)}</td>
      <td data-column={columns.since}>{displayDay(update.since, language, zone)}</td>
      <td data-column={columns.by}>{list(update.contributors)}</td>
    </tr>
  )
}
