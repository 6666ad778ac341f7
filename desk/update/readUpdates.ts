import type { PayloadRequest } from 'payload'
import { findAll, select } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { accepted, type Result } from '@/domain/Reason'
import type { UpdateState } from '@/domain/workflow/transitions'
import { contributorIds } from '@/operations/contributor/contributorIds'

/** One update in the list of all. */
export type ListedUpdate = {
  id: string
  dossier: { id: string; title: string; language: Language }
  state: UpdateState
  class: ChangeClass | null
  /** Whether it is, or was to be, the first edition of its dossier. */
  isFirst: boolean
  /** What it withdraws or reinstates instead of changing words. */
  standing: 'withdrawn' | 'stands' | null
  /** The number of the edition that it became; null before. */
  edition: number | null
  /** When it was opened, ISO 8601. */
  since: string
  contributors: readonly string[]
}

export type UpdatesPage = {
  updates: readonly ListedUpdate[]
  /** Counted from 1. */
  page: number
  pages: number
}

const perPage = 50

/** All updates of all dossiers, in whatever state, the last one opened first, by pages. Writes nothing. */
export function readUpdates(req: PayloadRequest, asked: number): Promise<Result<UpdatesPage>> {
  return readAtDesk(req, async () => {
    const dossiers = new Map((await findAll(req, 'dossiers', {})).map((one) => [one.id, one]))
    const all = (await findAll(req, 'updates', {}, '-createdAt')).flatMap((update) => {
      const dossier = dossiers.get(idOf(update.dossier) ?? '')
      return dossier ? [{ update, dossier }] : []
    })
    const pages = Math.max(1, Math.ceil(all.length / perPage))
    const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages)
    const shown = all.slice((page - 1) * perPage, page * perPage)
    const people = shown.flatMap(({ update }) => contributorIds(update))
    const accounts = await findAll(req, 'users', { id: { in: [...new Set(people)] } })
    const names = new Map(accounts.map(({ id, name }) => [id, name]))
    const where = { dossier: { in: shown.map(({ dossier }) => dossier.id) } }
    const published = new Set(
      (await select(req, 'editions', ['dossier'], { where })).map(({ dossier }) => dossier),
    )
    return accepted({
      page,
      pages,
      updates: shown.map(({ update, dossier: { id, title, language } }) => ({
        id: update.id,
        dossier: { id, title, language },
        state: update.state,
        class: update.class ?? null,
        isFirst: update.edition ? update.edition === 1 : !published.has(id),
        standing: update.standing?.is ?? null,
        edition: update.edition ?? null,
        since: update.createdAt,
        contributors: contributorIds(update).flatMap((person) => names.get(person) ?? []),
      })),
    })
  })
}
