import type { PayloadRequest, Where } from 'payload'
import { can, type Person } from '@/access/permissions'
import { findAll, findPage, select } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { type Page, pageOf } from '@/domain/pageOf'
import { accepted, type Result } from '@/domain/Reason'
import { type Wait, waitsFor } from '@/domain/update/waitsFor'
import type { UpdateState } from '@/domain/workflow/transitions'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { findUpdateToCorrect } from '@/operations/candidate/findUpdateToCorrect'
import { contributorIds } from '@/operations/contributor/contributorIds'
import type { Review, Update } from '@/payload-types'
import { findLostRight } from './findLostRight'

/** One update that waits for the person who asks. */
export type Waiting = { id: string; title: string; wait: Wait }

/**
 * One scheduled update. `due` is ISO 8601, `zone` the name of the press room's time zone. Stopped: it will not be
 * published by itself, because that failed too often, or because whoever scheduled it may no longer do so.
 */
export type Due = {
  id: string
  title: string
  due: string
  zone: string
  hasFailed: boolean
  isStopped: boolean
}

/** One page of what waits for the person who asks, and of what is scheduled, the next one first. */
export type DeskWork = { waiting: Page<Waiting>; due: Page<Due> }

/** The pages of the lists that are asked for; they count from 1. */
export type AskedWork = { waiting: number; due: number }

/** How many entries a page of these lists has. */
const perPage = 20

/** What waits for the person who asks, and what is scheduled, by pages. Writes nothing. */
export function readWaiting(req: PayloadRequest, asked: AskedWork): Promise<Result<DeskWork>> {
  return readAtDesk(req, async (person) =>
    accepted({
      waiting: pageOf(await listWaiting(req, person), asked.waiting, perPage),
      due: await listDue(req, asked.due),
    }),
  )
}

async function listDue(req: PayloadRequest, page: number): Promise<Page<Due>> {
  const where = { state: { equals: 'scheduled' } }
  const query = { where, sort: 'schedule.due', limit: perPage, page }
  const found = await findPage(req, 'updates', query)
  const docs: Due[] = []
  for (const update of found.docs) {
    const { id, title, schedule } = update
    if (!schedule?.due) continue
    docs.push({
      id,
      title: title ?? '',
      due: schedule.due,
      zone: schedule.zone ?? 'UTC',
      hasFailed: (schedule.failures ?? 0) > 0,
      isStopped: await isStopped(req, update),
    })
  }
  return { ...found, docs }
}

const isStopped = async (req: PayloadRequest, update: Update): Promise<boolean> =>
  update.state === 'scheduled' &&
  (!update.schedule?.next || (await findLostRight(req, update)) !== null)

async function listWaiting(req: PayloadRequest, person: Person): Promise<readonly Waiting[]> {
  const rights = {
    mayReview: can(person, 'reviewUpdate'),
    mayPublish: can(person, 'publishUpdate'),
  }
  const user = req.user?.id ?? ''
  const updates = await findAll(req, 'updates', await mayWaitFor(req, user, rights))
  const reviews = await findAll(
    req,
    'reviews',
    { update: { in: updates.map(({ id }) => id) } },
    'at',
  )
  const short = new Set<string>()
  const stopped = new Set<string>()
  for (const update of updates) {
    const isApproved = update.state === 'approved' || update.state === 'scheduled'
    if (isApproved && (await listMissingApprovals(req, update)).length > 0) short.add(update.id)
    if (await isStopped(req, update)) stopped.add(update.id)
  }
  const asked = await openedByReview(req, updates)
  const faulted = await listUpdatesToCorrect(req, updates)
  return updates.flatMap((update): readonly Waiting[] => {
    const { id } = update
    const said = reviews.filter(
      (review) => review.update === id && review.submission === update.submission,
    )
    const wait = waitsFor({
      ...rights,
      ...whatIsSaid(update, said, user),
      isContributor: [update, faulted.get(id)].some(
        (one) => one && contributorIds(one).includes(user),
      ),
      hasChangesAsked: asked.has(id) || faulted.has(id),
      isShort: short.has(id),
      isStopped: stopped.has(id),
    })
    return wait ? [{ id, title: update.title ?? '', wait }] : []
  })
}

/**
 * Selects the updates under way of which `waitsFor` may answer this person something: an open one waits only for those
 * who wrote its words, or those that it corrects.
 */
async function mayWaitFor(
  req: PayloadRequest,
  user: string,
  { mayReview, mayPublish }: { mayReview: boolean; mayPublish: boolean },
): Promise<Where> {
  const own = { contributors: { in: [user] } }
  const read = { and: [{ glass: { equals: 'read' } }, own] }
  const corrected = await select(req, 'updates', ['dossier'], { where: read })
  const dossiers = corrected.flatMap(({ dossier }) => idOf(dossier) ?? [])
  const open = { state: { equals: 'open' } }
  const reviewed: UpdateState[] = [
    ...(mayReview ? (['inReview'] as const) : []),
    ...(mayReview || mayPublish ? (['approved', 'scheduled'] as const) : []),
  ]
  return {
    or: [
      ...(mayReview ? [{ glass: { equals: 'broken' } }] : []),
      { state: { in: reviewed } },
      { and: [open, own] },
      { and: [open, { dossier: { in: dossiers } }] },
    ],
  }
}

const whatIsSaid = (update: Update, said: readonly Review[], person: string) => ({
  state: update.state,
  isUnread: update.glass === 'broken',
  hasApproved: said.some(({ verdict, reviewer }) => verdict === 'approves' && reviewer === person),
  hasFailed: update.state === 'scheduled' && (update.schedule?.failures ?? 0) > 0,
})

/** The published updates that these have to correct, by the ids of these. Few dossiers have one at all. */
async function listUpdatesToCorrect(
  req: PayloadRequest,
  updates: readonly Update[],
): Promise<ReadonlyMap<string, Update>> {
  const open = updates.filter(({ state }) => state === 'open')
  const dossiers = [...new Set(open.flatMap(({ dossier }) => idOf(dossier) ?? []))]
  const read = { dossier: { in: dossiers }, glass: { equals: 'read' } }
  const found = await select(req, 'updates', ['dossier'], { where: read })
  const suspected = new Set(found.map(({ dossier }) => idOf(dossier)))
  const faulted = new Map<string, Update>()
  for (const update of open.filter(({ dossier }) => suspected.has(idOf(dossier)))) {
    const last = await findUpdateToCorrect(req, update)
    if (last) faulted.set(update.id, last)
  }
  return faulted
}

/**
 * The updates that are open because changes were asked for, by the acts. A review by a link that does not count
 * does not reopen an update; if a person reopens it afterwards, that is not counted here.
 */
async function openedByReview(
  req: PayloadRequest,
  updates: readonly Update[],
): Promise<ReadonlySet<string>> {
  const verb = { in: ['submitUpdate', 'askForChanges', 'reopenUpdate'] }
  const open = updates.filter(({ state }) => state === 'open').map(({ id }) => id)
  const acts = await findAll(req, 'acts', { subject: { in: open }, verb }, 'sequence')
  const last = new Map(acts.map((act) => [act.subject, act.verb]))
  return new Set(open.filter((id) => last.get(id) === 'askForChanges'))
}
