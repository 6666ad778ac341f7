import type { PayloadRequest } from 'payload'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll, findById, findOne } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { readNeeds } from '@/domain/approval/readNeeds'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Content } from '@/domain/comparison/Content'
import { compareContents } from '@/domain/comparison/compareContents'
import { proposeClass } from '@/domain/comparison/proposeClass'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { actsFor, type PossibleAct } from '@/domain/update/actsFor'
import type { UpdateAct, UpdateState } from '@/domain/update/transitions'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/findCurrentEdition'
import { missingApprovals } from './approvalsOf'
import { contributorIds } from './contributorIds'
import { dossierOf } from './dossierOf'
import { readFailure } from './failure'
import { loadCandidate, loadCurrent, loadDraftContent } from './loadContents'
import { type ReviewAtDesk, readReviews } from './readReviews'
import { readTimeZone } from './readTimeZone'

/** The candidate that the proposed one is compared with: the published text, or the one that this person last read. */
export type Base = 'published' | 'seen'

export type UpdateAtDesk = {
  id: string
  dossier: { id: string; title: string; language: Language; slug: string }
  /** Whether it takes something back in public or puts it back, and which of both. */
  isStanding: boolean
  isWithdrawal: boolean
  state: UpdateState
  class: ChangeClass | null
  /** What the differences alone suggest, where something was published to compare with. */
  proposedClass: ChangeClass | null
  note: string | null
  /** The edition that it became, or that it would be. */
  edition: number
  /** ISO 8601. */
  since: string
  submission: number
  candidate: string | null
  contributors: readonly { id: string; name: string }[]
  isContributor: boolean
  glass: 'broken' | 'read' | null
  needs: readonly Need[]
  missing: readonly Need[]
  /** What keeps it from being submitted as it is. */
  toComplete: readonly Reason[]
  /** `due` is ISO 8601. Given up: it failed too often, and a person has to act. */
  schedule: {
    due: string
    zone: string
    failures: number
    failure: readonly Reason[]
    isGivenUp: boolean
  } | null
  /** The time zone of the press room's clock. */
  zone: string
  /** The roles that the person who asks can speak in. */
  roles: readonly string[]
  mayBePrivate: boolean
  /** Whether the words of an abandoned update can be taken up by the person who asks. */
  mayTakeUp: boolean
  acts: readonly PossibleAct[]
  reviews: readonly ReviewAtDesk[]
  base: Base
  bases: readonly Base[]
  comparison: Comparison
  /** Whether the working copy lacks too much to be compared. */
  isIncomplete: boolean
}

const actions: Record<UpdateAct, Action> = {
  submit: 'submitUpdate',
  comment: 'commentUpdate',
  approve: 'reviewUpdate',
  askForChanges: 'reviewUpdate',
  reopen: 'reopenUpdate',
  schedule: 'scheduleUpdate',
  unschedule: 'scheduleUpdate',
  publish: 'publishUpdate',
  abandon: 'abandonUpdate',
}

/**
 * One update as the desk shows it to the person who asks: where it stands, what was said of it, what it changes, and
 * what this person may do now. Writes nothing.
 */
export async function readUpdate(
  req: PayloadRequest,
  id: string,
  base: Base,
): Promise<Result<UpdateAtDesk>> {
  const person = personOf(req.user)
  if (!can(person, 'readDesk')) return refused({ code: 'not-allowed', path: ['readDesk'] })
  const update = await findById(req, 'updates', id)
  const dossier = update && (await findById(req, 'dossiers', dossierOf(update)))
  if (!update || !dossier) return refused({ code: 'update-unknown', path: ['updates', id] })

  const { needs } = readNeeds(update.needs)
  const isFrozen = update.state !== 'open' && update.candidate !== null
  const missing = isFrozen ? await missingApprovals(req, update) : []
  const people = contributorIds(update)
  const isContributor = people.includes(req.user?.id ?? '')
  const reviews = await readReviews(req, update)
  const seen = seenBy(req, reviews, update)
  const draft = isFrozen ? null : await loadDraftContent(req, update)
  const after = isFrozen ? await loadCandidate(req, update, update.candidate ?? '') : draft?.content
  const published = await findBefore(req, update)
  const isSeen = base === 'seen' && seen !== undefined
  const compare = (before: Content | null) =>
    after ? compareContents(before, after) : nothingToCompare
  const sincePublished = compare(published && (await loadCurrent(req, published)))
  const comparison = isSeen
    ? compare(await loadCandidate(req, update, seen.candidate ?? ''))
    : sincePublished
  return accepted({
    id,
    dossier: {
      id: dossier.id,
      title: dossier.title,
      language: dossier.language,
      slug: dossier.slug,
    },
    isStanding: Boolean(update.standing?.is),
    isWithdrawal: update.standing?.is === 'withdrawn',
    state: update.state,
    class: update.class ?? null,
    proposedClass: published && after ? proposeClass(sincePublished) : null,
    note: update.note ?? null,
    edition: update.edition ?? (published?.number ?? 0) + 1,
    since: update.createdAt,
    submission: update.submission,
    candidate: update.candidate ?? null,
    contributors: (await findAll(req, 'users', { id: { in: people } })).map(({ id, name }) => ({
      id,
      name,
    })),
    isContributor,
    glass: update.glass ?? null,
    needs,
    missing,
    toComplete: draft?.reasons ?? [],
    schedule: scheduleOf(update),
    zone: await readTimeZone(req),
    roles: person?.roles ?? [],
    mayBePrivate: can(person, 'readPrivateComments'),
    mayTakeUp: update.state === 'abandoned' && can(person, 'writeDossier'),
    acts: actsFor({
      state: update.state,
      isUnread: update.glass === 'broken',
      isEnough: isFrozen && missing.length === 0,
      isContributor,
      may: (act) => can(person, actions[act]),
    }),
    reviews,
    base: isSeen ? 'seen' : 'published',
    bases: seen ? ['published', 'seen'] : ['published'],
    comparison,
    isIncomplete: !after,
  })
}

const nothingToCompare: Comparison = { is: 'later', changes: [], note: null }

/** The last other candidate of this update that the person said something of. */
function seenBy(
  req: PayloadRequest,
  reviews: readonly ReviewAtDesk[],
  update: Update,
): ReviewAtDesk | undefined {
  return reviews.findLast(
    ({ reviewer, candidate }) =>
      reviewer === req.user?.id && candidate !== null && candidate !== update.candidate,
  )
}

/** What was published before it: the edition before its own, or the current one while it has none. */
function findBefore(req: PayloadRequest, update: Update): Promise<Edition | null> {
  const dossier = dossierOf(update)
  if (!update.edition) return findCurrentEdition(req, dossier)
  const before = { dossier: { equals: dossier }, number: { equals: update.edition - 1 } }
  return findOne(req, 'editions', before)
}

function scheduleOf({ schedule }: Update): UpdateAtDesk['schedule'] {
  if (!schedule?.due) return null
  return {
    due: schedule.due,
    zone: schedule.zone ?? 'UTC',
    failures: schedule.failures ?? 0,
    failure: readFailure(schedule.failure),
    isGivenUp: !schedule.next,
  }
}
