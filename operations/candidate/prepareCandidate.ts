import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { ApprovalRule } from '@/domain/approval/ApprovalRule'
import { type Approval, missingNeeds } from '@/domain/approval/missingNeeds'
import type { StoredNeeds } from '@/domain/approval/parseNeeds'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { inDraft } from '@/domain/comparison/parts/inDraft'
import { proposeClass } from '@/domain/comparison/proposeClass'
import { buildCandidate, type Candidate } from '@/domain/edition/buildCandidate'
import type { ChangeClass, Part } from '@/domain/edition/Edition'
import type { DossierIdentity } from '@/domain/edition/PartValue'
import type { Piece } from '@/domain/edition/Piece'
import { parsePart } from '@/domain/edition/parsePart'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { decideSubmit, type Submission, type SubmitQuestion } from '@/domain/update/decideSubmit'
import { isUnchanged } from '@/domain/update/isUnchanged'
import type { UpdateState } from '@/domain/workflow/transitions'
import type { Edition, Update } from '@/payload-types'
import { listEditions } from '@/queries/edition/listEditions'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { cachedParts } from '@/queries/part/cachedParts'
import { loadContents } from '@/queries/part/loadContents'
import { countsOf } from './countEditions'
import { reconstructionOf } from './reconstructionOf'

/** The fields of an update that decide what it would publish. */
export type Proposal = Pick<
  Update,
  'id' | 'state' | 'class' | 'note' | 'reconstructs' | 'submission'
>

export type Prepared = {
  state: UpdateState
  candidate: Candidate
  /** The class that its differences give it. */
  computed: ChangeClass
  /** The approvals that the rule requires of a change of that class, whatever class somebody chose. */
  needs: StoredNeeds
}

/**
 * The edition that an open update would publish with that content, and the update's state after the submission; or
 * every reason why it cannot be submitted. `rule` is the current one of the settings. Writes nothing.
 */
export async function prepareCandidate(
  req: PayloadRequest,
  update: Proposal,
  dossier: DossierIdentity,
  content: Result<readonly Piece[]>,
  { linksCount, ...rule }: ApprovalRule,
): Promise<Result<Prepared>> {
  const examined = await examine(req, update, dossier, content)
  if (!examined.ok) return examined
  const { pieces, question, submission, current, contentBefore } = examined.value
  const candidate = buildCandidate({
    dossier,
    number: (current?.number ?? 0) + 1,
    previous: current?.digest ?? null,
    class: submission.class,
    stated: submission.stated,
    pieces,
    known: await knownParts(req, update, current),
    newSalt: () => randomBytes(16).toString('hex'),
  })
  const computed = proposeClass(compareContents(contentBefore, inDraft(pieces)))
  const needs = rule[computed]
  const isEnough = missingNeeds(needs, nobodyYet).length === 0
  const decided = decideSubmit({ ...question, isEnough })
  if (!decided.ok) return decided
  const { state } = decided.value
  return accepted({ state, candidate, computed, needs: { needs, linksCount } })
}

/**
 * The reasons why `prepareCandidate` would refuse, none where it would not: for who needs no more, as nothing is sealed
 * and what changed is not compared. Writes nothing.
 */
export async function checkCandidate(
  req: PayloadRequest,
  update: Proposal,
  dossier: DossierIdentity,
  content: Result<readonly Piece[]>,
): Promise<readonly Reason[]> {
  const examined = await examine(req, update, dossier, content)
  return examined.ok ? [] : examined.reasons
}

type Examined = {
  pieces: readonly Piece[]
  question: Omit<SubmitQuestion, 'isEnough'>
  submission: Submission
  current: Edition | null
  /** The content of the current edition. */
  contentBefore: Content | null
}

async function examine(
  req: PayloadRequest,
  update: Proposal,
  dossier: DossierIdentity,
  content: Result<readonly Piece[]>,
): Promise<Result<Examined>> {
  const editions = await listEditions(req, dossier.id)
  const current = editions.at(-1) ?? null
  const contentBefore = current && (await loadContents(req, [current]))(current)
  // What would follow a damaged edition could not be compared with it.
  if (current && !contentBefore) return refused({ code: 'record-damaged', path: [] })
  const question = {
    state: update.state,
    class: update.class ?? null,
    note: update.note ?? null,
    reconstructs: reconstructionOf(update),
    editions: countsOf(editions),
  }
  // Whether the change needs approvals decides the next state only, and is compared last.
  const submission = decideSubmit({ ...question, isEnough: false })
  if (!content.ok || !submission.ok) {
    return refused(
      ...(content.ok ? [] : content.reasons),
      ...(submission.ok ? [] : submission.reasons),
    )
  }
  const pieces = content.value
  if (contentBefore && isUnchanged(contentBefore, pieces))
    return refused({ code: 'nothing-changed', path: [] })
  return accepted({ pieces, question, submission: submission.value, current, contentBefore })
}

/** Approvals belong to a candidate: before it is frozen there are none. */
const nobodyYet: readonly Approval[] = []

async function knownParts(
  req: PayloadRequest,
  update: Proposal,
  current: Edition | null,
): Promise<readonly Part[]> {
  const published = current
    ? await cachedParts(
        req,
        cachedEnvelope(current.envelope).parts.map(({ digest }) => digest),
      )
    : new Map<string, Part>()
  const frozen =
    update.submission > 0
      ? await findAll(req, 'candidateParts', { update: { equals: update.id } })
      : []
  return [...published.values(), ...frozen.map(({ text }) => parsePart(text))]
}
