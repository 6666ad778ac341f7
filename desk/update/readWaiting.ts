import type { PayloadRequest } from 'payload'
import { can, type Person } from '@/access/permissions'
import { findAll, select } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { accepted, type Result } from '@/domain/Reason'
import { type Wait, waitsFor } from '@/domain/update/waitsFor'
import { underWayStates } from '@/domain/workflow/transitions'
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

/** What waits for the person who asks, and what is scheduled, the next one first. */
export type DeskWork = { waiting: readonly Waiting[]; due: readonly Due[] }

/** What waits for the person who asks, and what is scheduled. Writes nothing. */
export function readWaiting(req: PayloadRequest): Promise<Result<DeskWork>> {
  return readAtDesk(req, async (person) => accepted(await listWork(req, person)))
}

async function listWork(req: PayloadRequest, person: Person): Promise<DeskWork> {
  const updates = await findAll(req, 'updates', {
    or: [{ state: { in: [...underWayStates] } }, { glass: { equals: 'broken' } }],
  })
  const reviews = await findAll(
    req,
    'reviews',
    { update: { in: updates.map(({ id }) => id) } },
    'at',
  )
  const rights = {
    mayReview: can(person, 'reviewUpdate'),
    mayPublish: can(person, 'publishUpdate'),
  }
  const short = new Set<string>()
  for (const update of updates) {
    const isApproved = update.state === 'approved' || update.state === 'scheduled'
    if (isApproved && (await listMissingApprovals(req, update)).length > 0) short.add(update.id)
  }
  const stopped = new Set<string>()
  for (const update of updates) {
    const isScheduled = update.state === 'scheduled'
    if (isScheduled && (!update.schedule?.next || (await findLostRight(req, update)) !== null))
      stopped.add(update.id)
  }
  const asked = await openedByReview(req, updates)
  const faulted = await listUpdatesToCorrect(req, updates)
  return {
    waiting: updates.flatMap((update): readonly Waiting[] => {
      const { id } = update
      const said = reviews.filter(
        (review) => review.update === id && review.submission === update.submission,
      )
      const wait = waitsFor({
        ...rights,
        ...whatIsSaid(update, said, req.user?.id ?? ''),
        isContributor: [update, faulted.get(id)].some(
          (one) => one && contributorIds(one).includes(req.user?.id ?? ''),
        ),
        hasChangesAsked: asked.has(id) || faulted.has(id),
        isShort: short.has(id),
        isStopped: stopped.has(id),
      })
      return wait ? [{ id, title: update.title ?? '', wait }] : []
    }),
    due: updates
      .flatMap(({ id, title, schedule }) =>
        schedule?.due
          ? {
              id,
              title: title ?? '',
              due: schedule.due,
              zone: schedule.zone ?? 'UTC',
              hasFailed: (schedule.failures ?? 0) > 0,
              isStopped: stopped.has(id),
            }
          : [],
      )
      .toSorted((one, other) => (one.due < other.due ? -1 : 1)),
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
