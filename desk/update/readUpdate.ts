import type { PayloadRequest } from 'payload'
import { type Action, can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll, findById, findOne } from '@/database/find'
import type { ActVerb } from '@/domain/act/Act'
import { readActDetail } from '@/domain/act/readActDetail'
import type { Need } from '@/domain/approval/ApprovalRule'
import { readNeeds } from '@/domain/approval/readNeeds'
import type { Comparison } from '@/domain/comparison/Comparison'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { proposeClass } from '@/domain/comparison/proposeClass'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { actsFor, type PossibleAct } from '@/domain/update/actsFor'
import { isFinal, type UpdateAct, type UpdateState } from '@/domain/workflow/transitions'
import { missingApprovals } from '@/operations/approval/approvalsOf'
import { findEditionBefore } from '@/operations/candidate/findEditionBefore'
import { findFaulted } from '@/operations/candidate/findFaulted'
import { loadCandidate, loadCurrent } from '@/operations/candidate/loadContents'
import { isFrozen, loadProposed, type Proposed } from '@/operations/candidate/loadProposed'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { readFailure } from '@/operations/publication/failure'
import { readRule } from '@/operations/settings/readRule'
import { readTimeZone } from '@/operations/settings/readTimeZone'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Dossier, Update } from '@/payload-types'
import { type InvitationsAtDesk, readInvitations } from './readInvitations'
import { type ReviewAtDesk, readReviews } from './readReviews'

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
  /** When its class and note, or anything that it takes up, were last saved, as the server says it. */
  updatedAt: string
  submission: number
  candidate: string | null
  contributors: readonly { id: string; name: string }[]
  isContributor: boolean
  glass: 'broken' | 'read' | null
  /** Why it was published without the approvals, where it was. */
  glassReason: string | null
  /** The update that it is to mend, where changes were asked for of an edition that came without its approvals. */
  mends: { update: string; edition: number } | null
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
  /** When it should have been published, where that came late (ISO 8601). */
  wasDue: string | null
  /** The time zone of the press room's clock. */
  zone: string
  /** The roles that the person who asks can speak in. */
  roles: readonly string[]
  mayBePrivate: boolean
  /** Whether the words of an abandoned update can be taken up by the person who asks. */
  mayTakeUp: boolean
  acts: readonly PossibleAct[]
  reviews: readonly ReviewAtDesk[]
  invitations: InvitationsAtDesk
  base: Base
  bases: readonly Base[]
  comparison: Comparison
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

  return accepted(
    await describeUpdate(req, { update, dossier, base }, await loadProposed(req, update)),
  )
}

/** The same of an update whose proposed content was read already. The person who asks may read the desk. */
export async function describeUpdate(
  req: PayloadRequest,
  { update, dossier, base }: { update: Update; dossier: Dossier; base: Base },
  proposed: Proposed,
): Promise<UpdateAtDesk> {
  const person = personOf(req.user)
  const { needs } = readNeeds(update.needs)
  const missing = isFrozen(update) ? await missingApprovals(req, update) : []
  const people = contributorIds(update)
  const isContributor = people.includes(req.user?.id ?? '')
  const reviews = await readReviews(req, update)
  const seen = seenBy(req, reviews, update)
  const published = await findEditionBefore(req, update)
  const compare = (before: Content | null) => compareContents(before, proposed.content)
  const sincePublished = compare(published && (await loadCurrent(req, published)))
  const isSeen = base === 'seen' && seen !== undefined
  const comparison = isSeen
    ? compare(await loadCandidate(req, update, seen.candidate ?? ''))
    : sincePublished
  return {
    id: update.id,
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
    proposedClass: published ? proposeClass(sincePublished) : null,
    note: update.note ?? null,
    edition: update.edition ?? (published?.number ?? 0) + 1,
    since: update.createdAt,
    updatedAt: update.updatedAt,
    submission: update.submission,
    candidate: update.candidate ?? null,
    contributors: (await findAll(req, 'users', { id: { in: people } })).map(({ id, name }) => ({
      id,
      name,
    })),
    isContributor,
    glass: update.glass ?? null,
    glassReason: update.glass ? await reasonOf(req, update, 'publishWithoutApprovals') : null,
    mends: await mendedBy(req, update),
    needs,
    missing,
    toComplete: isFinal(update.state) ? [] : proposed.reasons,
    schedule: scheduleOf(update),
    wasDue: update.state === 'published' ? await reasonOf(req, update, 'publishUpdate') : null,
    zone: await readTimeZone(req),
    roles: person?.roles ?? [],
    mayBePrivate: can(person, 'readPrivateComments'),
    mayTakeUp: update.state === 'abandoned' && can(person, 'writeDossier'),
    acts: actsFor({
      state: update.state,
      isUnread: update.glass === 'broken',
      isEnough: missing.length === 0 && !(await asksForApprovals(req, update)),
      isContributor,
      may: (act) => can(person, actions[act]),
    }),
    reviews,
    invitations: await readInvitations(req, update),
    base: isSeen ? 'seen' : 'published',
    bases: seen ? ['published', 'seen'] : ['published'],
    comparison,
  }
}

async function mendedBy(req: PayloadRequest, update: Update): Promise<UpdateAtDesk['mends']> {
  const faulted = await findFaulted(req, update)
  return faulted?.edition ? { update: faulted.id, edition: faulted.edition } : null
}

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

/** Whether an update that is not frozen yet would need approvals, as the settings say now. */
const asksForApprovals = async (req: PayloadRequest, update: Update): Promise<boolean> =>
  !isFrozen(update) && (await readRule(req))[update.class ?? 'substantive'].length > 0

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

/** The reason that was recorded with its publication; of a late one, when it should have been. */
async function reasonOf(
  req: PayloadRequest,
  { id }: Update,
  verb: ActVerb,
): Promise<string | null> {
  const act = await findOne(req, 'acts', { subject: { equals: id }, verb: { equals: verb } })
  const kept = act && (await findById(req, 'actDetails', act.detail))
  return kept ? readActDetail(kept.text).reason : null
}
