import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { damagedOrNotFound } from '@/components/desk/damaged/damagedOrNotFound'
import { assetAddresses } from '@/components/page/assetAddresses'
import type { Base } from '@/desk/update/Base'
import { readUpdate } from '@/desk/update/readUpdate'
import { editionAddress } from '@/domain/address/addresses'
import { historyWords } from '@/locales/historyWords'
import { updateWords } from '@/locales/updateWords'
import { localizeUpdate } from './localizeUpdate'
import { UpdateFacts } from './UpdateFacts'
import { UpdateWork } from './UpdateWork.client'

const segments = z.array(z.string())

/** The page of one update: its changes, its reviews, and what this person may do now. */
export async function UpdateView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const words = updateWords(language)
  const [, id = ''] = segments.catch([]).parse(view.params?.segments)
  const base: Base = view.searchParams?.base === 'seen' ? 'seen' : 'published'
  const read = await readUpdate(req, id, base)
  if (!read.ok) return damagedOrNotFound(view, read.reasons, language)
  const update = localizeUpdate(read.value, language)
  const { dossier, state, isStanding, edition } = update
  const document = `/admin/dossier/${dossier.id}`
  const heading =
    state === 'abandoned'
      ? words.abandoned
      : state === 'published'
        ? words.became(edition)
        : words.title(edition)
  return (
    <DeskPage view={view} isWide>
      {update.reading && <link rel="stylesheet" href={assetAddresses.paper} precedence="paper" />}
      <div className="update__head">
        <p className="update__dossier">
          <a href={document} lang={dossier.language}>
            {dossier.title}
          </a>
          {' · '}
          <a href={`/admin/history/${dossier.id}`}>{words.history}</a>
          {isStanding && ` · ${update.isWithdrawal ? words.withdrawal : words.reinstatement}`}
        </p>
        <h1>{heading}</h1>
        <p className={`update__state update__state--${state}`}>{words.state[state]}</p>
        {state === 'published' && (
          <p className="history__leads">
            <a href={editionAddress(dossier.language, dossier.slug, edition)}>
              {words.readEdition(edition)}
            </a>
            <a href={`/admin/history/${dossier.id}/${edition}`}>
              {historyWords(language).sentences.link}
            </a>
          </p>
        )}
        <p className="update__jump">
          <a href="#update-side">{words.toSide}</a>
        </p>
      </div>
      <UpdateFacts
        update={update}
        language={language}
        leadTo={({ message }) => <a href={document}>{message}</a>}
      />
      <UpdateWork update={update} />
    </DeskPage>
  )
}
