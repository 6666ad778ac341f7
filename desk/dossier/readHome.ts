import type { PayloadRequest } from 'payload'
import { findAll, findPage } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { type LastAbandoned, listLastAbandoned } from '@/desk/update/findLastAbandoned'
import { listUnapproved } from '@/desk/update/listUnapproved'
import { type PublicationInBrief, previewInBrief } from '@/desk/update/previewPublication'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import type { Page } from '@/domain/pageOf'
import { accepted, type Result } from '@/domain/Reason'
import { type UpdateState, underWayStates } from '@/domain/workflow/transitions'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { mapUpdatesUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { listDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
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
  publication: PublicationInBrief
  /** Whether readers see only that it is withdrawn, and why. */
  isWithdrawn: boolean
  /** Where the current edition was published without its approvals and nobody reviewed it since: by which update. */
  unread: string | null
  /** The update that was abandoned last, while none is under way. */
  abandoned: LastAbandoned | null
}

/** An update under way: of the words of a dossier, or a withdrawal or reinstatement of it or of one of its points. */
export type UnderWayAtHome = {
  id: string
  dossier: DossierAtHome
  /** Null where it changes words, which `dossier` describes. */
  standing: StandingAtHome | null
}

export type LatelyPublished = { slug: string; language: Language; edition: EditionSummary }

export type DeskHome = {
  /** One page of the updates under way, the last one edited first. */
  underWay: Page<UnderWayAtHome>
  /** One page of all dossiers, the last one edited first. */
  dossiers: Page<DossierAtHome>
  /** The last editions published here, newest first. */
  published: readonly LatelyPublished[]
}

/** The pages of the lists that are asked for; they count from 1. */
export type AskedPages = { underWay: number; dossiers: number }

/** How many editions the home page of the desk lists, and how many dossiers are on a page of its lists. */
const latest = 6
const perPage = 10

/** The dossiers with their states, by pages, and the latest publications. Writes nothing. */
export function readHome(req: PayloadRequest, asked: AskedPages): Promise<Result<DeskHome>> {
  return readAtDesk(req, async () => {
    const underWay = await findPage(req, 'updates', {
      where: { state: { in: [...underWayStates] } },
      sort: '-updatedAt',
      limit: perPage,
      page: asked.underWay,
    })
    const query = { where: {}, sort: '-updatedAt', limit: perPage, page: asked.dossiers }
    const listed = await findPage(req, 'dossiers', query)
    const ids = underWay.docs.flatMap(({ dossier }) => idOf(dossier) ?? [])
    const all = [...new Set([...ids, ...listed.docs.map(({ id }) => id)])]
    const dossiers = new Map(
      (await showDossiers(req, all)).map((dossier) => [dossier.id, dossier] as const),
    )
    return accepted({
      underWay: { ...underWay, docs: await showUnderWay(req, underWay.docs, dossiers) },
      dossiers: { ...listed, docs: listed.docs.flatMap(({ id }) => dossiers.get(id) ?? []) },
      published: await listPublished(req),
    })
  })
}

async function showUnderWay(
  req: PayloadRequest,
  updates: readonly Update[],
  dossiers: ReadonlyMap<string, DossierAtHome>,
): Promise<readonly UnderWayAtHome[]> {
  const shown: UnderWayAtHome[] = []
  for (const update of updates) {
    const dossier = dossiers.get(idOf(update.dossier) ?? '')
    if (dossier) shown.push({ id: update.id, dossier, standing: await showStanding(req, update) })
  }
  return shown
}

/** These dossiers as the home page shows them, in this order. */
async function showDossiers(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<readonly DossierAtHome[]> {
  const documents = await listDocuments(req, ids)
  const updates = await mapUpdatesUnderWay(req, ids)
  const abandonedOf = await listLastAbandoned(
    req,
    ids.filter((id) => !updates.has(id)),
  )
  const described: Omit<DossierAtHome, 'unread'>[] = []
  for (const id of ids) {
    const own = documents.get(id)
    if (!own) continue
    const { title, language } = own.dossier
    const update = updates.get(id) ?? null
    const publication = await previewInBrief(req, await workingCopyOf(req, own), update)
    const abandoned = abandonedOf(id, publication.current?.publishedAt ?? null)
    const isWithdrawn = Boolean(own.dossier.withdrawal?.date)
    described.push({ id, title, language, publication, isWithdrawn, abandoned })
  }
  const editions = described.flatMap(({ id, publication: { current } }) =>
    current ? [{ dossier: id, number: current.number }] : [],
  )
  const unapproved = await listUnapproved(req, editions)
  return described.map((dossier) => {
    const of = unapproved.get(dossier.id)
    return { ...dossier, unread: of?.is === 'broken' ? of.update : null }
  })
}

/** Reads the newest editions until there are enough that were published here: others reconstruct older ones. */
async function listPublished(req: PayloadRequest): Promise<readonly LatelyPublished[]> {
  const published: LatelyPublished[] = []
  for (let page = 1, pages = 1; page <= pages && published.length < latest; page += 1) {
    const query = { where: {}, sort: '-publishedAt', limit: latest, page }
    const found = await findPage(req, 'editions', query)
    pages = found.pages
    const ids = found.docs.map(({ dossier }) => dossier)
    const dossiers = new Map(
      (await findAll(req, 'dossiers', { id: { in: ids } })).map((dossier) => [dossier.id, dossier]),
    )
    const summaries = await summariseEditions(req, found.docs)
    published.push(
      ...summaries.flatMap((edition, index): LatelyPublished[] => {
        const dossier = dossiers.get(ids[index] ?? '')
        if (edition.origin !== 'published' || !dossier) return []
        return [{ slug: dossier.slug, language: dossier.language, edition }]
      }),
    )
  }
  return published.slice(0, latest)
}

async function showStanding(req: PayloadRequest, update: Update): Promise<StandingAtHome | null> {
  if (!update.standing?.is) return null
  const people = await findAll(req, 'users', { id: { in: contributorIds(update) } })
  return {
    id: update.id,
    isWithdrawal: update.standing.is === 'withdrawn',
    state: update.state,
    since: update.createdAt,
    contributors: people.map(({ name }) => name),
  }
}
