import type { PayloadRequest } from 'payload'
import { findAll, findPage, listBinnedDossiers, select } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import type { Page } from '@/domain/pageOf'
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

export type UpdatesPage = Page<ListedUpdate>

const perPage = 50

/** All updates of all dossiers, in whatever state, the last one opened first, by pages. Writes nothing. */
export function readUpdates(req: PayloadRequest, asked: number): Promise<Result<UpdatesPage>> {
  return readAtDesk(req, async () => {
    // What became of a dossier in the bin is shown there. MongoDB’s adapter leaves out `dossier.binnedAt: exists`.
    const binned = await listBinnedDossiers(req)
    const found = await findPage(req, 'updates', {
      where: binned.length > 0 ? { dossier: { not_in: [...binned] } } : {},
      sort: '-createdAt',
      limit: perPage,
      page: asked,
    })
    const ids = found.docs.flatMap(({ dossier }) => idOf(dossier) ?? [])
    const dossiers = new Map(
      (await findAll(req, 'dossiers', { id: { in: [...new Set(ids)] } })).map((one) => [
        one.id,
        one,
      ]),
    )
    const people = found.docs.flatMap(contributorIds)
    const accounts = await findAll(req, 'users', { id: { in: [...new Set(people)] } })
    const names = new Map(accounts.map(({ id, name }) => [id, name]))
    const where = { dossier: { in: [...dossiers.keys()] } }
    const published = new Set(
      (await select(req, 'editions', ['dossier'], { where })).map(({ dossier }) => dossier),
    )
    return accepted({
      ...found,
      docs: found.docs.flatMap((update): ListedUpdate[] => {
        const dossier = dossiers.get(idOf(update.dossier) ?? '')
        if (!dossier) return []
        return [
          {
            id: update.id,
            dossier: { id: dossier.id, title: dossier.title, language: dossier.language },
            state: update.state,
            class: update.class ?? null,
            isFirst: update.edition ? update.edition === 1 : !published.has(dossier.id),
            standing: update.standing?.is ?? null,
            edition: update.edition ?? null,
            since: update.createdAt,
            contributors: contributorIds(update).flatMap((person) => names.get(person) ?? []),
          },
        ]
      }),
    })
  })
}
