import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { findLastAbandoned, type LastAbandoned } from '@/desk/update/findLastAbandoned'
import { type PublicationPreview, previewPublication } from '@/desk/update/previewPublication'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { accepted, type Result } from '@/domain/Reason'
import type { UpdateState } from '@/domain/workflow/transitions'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { withdrawalSlot } from '@/operations/freeze/findUpdateUnderWay'
import { loadRule } from '@/operations/settings/loadRule'
import { loadWorkingCopy } from '@/operations/workingCopy/loadWorkingCopy'
import { listEditions } from '@/queries/edition/listEditions'
import { summariseEditions } from '@/queries/edition/summariseEditions'

export type StandingAtHome = {
  id: string
  isWithdrawal: boolean
  state: UpdateState
  /** ISO 8601. */
  since: string
  contributors: readonly string[]
}

export type DossierAtHome = {
  id: string
  title: string
  language: Language
  publication: PublicationPreview
  /** Whether readers see only that it is withdrawn, and why. */
  isWithdrawn: boolean
  /** Its withdrawal or reinstatement, or that of one of its points, while it is under way. */
  standing: StandingAtHome | null
  /** The update that was abandoned last, while none is under way. */
  abandoned: LastAbandoned | null
}

export type LatelyPublished = { slug: string; language: Language; edition: EditionSummary }

export type DeskHome = {
  /** Every dossier, the last one edited first. */
  dossiers: readonly DossierAtHome[]
  /** The last editions published here, newest first. */
  published: readonly LatelyPublished[]
}

/** How many editions the home page of the desk lists. */
const latest = 6

/** All dossiers with their states, and the latest publications. Writes nothing. */
export function readHome(req: PayloadRequest): Promise<Result<DeskHome>> {
  return readAtDesk(req, async () => accepted(await listDossiers(req)))
}

async function listDossiers(req: PayloadRequest): Promise<DeskHome> {
  const rule = await loadRule(req)
  const dossiers: DossierAtHome[] = []
  const published: LatelyPublished[] = []
  for (const dossier of await findAll(req, 'dossiers', {}, '-updatedAt')) {
    const { id, title, language, slug } = dossier
    const copy = await loadWorkingCopy(req, id)
    if (!copy) continue
    const publication = await previewPublication(req, copy, rule)
    const since = publication.current?.publishedAt ?? null
    const abandoned = publication.update ? null : await findLastAbandoned(req, id, since)
    dossiers.push({
      id,
      title,
      language,
      publication,
      isWithdrawn: Boolean(dossier.withdrawal?.date),
      standing: await readStanding(req, id),
      abandoned,
    })
    const editions = await summariseEditions(req, await listEditions(req, id))
    published.push(
      ...editions
        .filter(({ origin }) => origin === 'published')
        .map((edition) => ({ slug, language, edition })),
    )
  }
  return {
    dossiers,
    published: published
      .toSorted((one, other) => (one.edition.publishedAt < other.edition.publishedAt ? 1 : -1))
      .slice(0, latest),
  }
}

async function readStanding(req: PayloadRequest, dossier: string): Promise<StandingAtHome | null> {
  const update = await findOne(req, 'updates', { slot: { equals: withdrawalSlot(dossier) } })
  if (!update) return null
  const people = await findAll(req, 'users', { id: { in: contributorIds(update) } })
  return {
    id: update.id,
    isWithdrawal: update.standing?.is === 'withdrawn',
    state: update.state,
    since: update.createdAt,
    contributors: people.map(({ name }) => name),
  }
}
