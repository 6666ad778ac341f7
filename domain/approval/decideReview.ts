import { accepted, type Reason, type Result } from '@/domain/Reason'
import { stateAfter, type UpdateState } from '@/domain/workflow/transitions'
import { type Need, type ReviewRole, reviewRoles } from './ApprovalRule'
import { type Approval, missingNeeds } from './missingNeeds'
import { type Verdict, verdictActs } from './Verdict'

export type ReviewQuestion = {
  state: UpdateState
  /** Whether it was published without the approvals, and nobody has read it since. */
  isUnread: boolean
  verdict: Verdict
  comment: string | null
  /** The digest of the candidate that the reviewer read, and of the one that the update has now. */
  candidate: { read: string | null; current: string | null }
  reviewer: {
    /** As whom their approval counts; null where one of theirs counts already. */
    person: string | null
    /** The role in which they speak, and all that they hold. */
    role: string
    roles: readonly string[]
    isContributor: boolean
    /** Whether their verdict counts. What does not is recorded, and the update stays as it is. */
    counts: boolean
  }
  needs: readonly Need[]
  /** What was approved of this submission already, and counts. */
  approvals: readonly Approval[]
}

/** The state after the review. `isRead`: a publication without the approvals needs to be read no more. */
export type Reviewed = { state: UpdateState; isRead: boolean }

/**
 * Whether somebody may say this of a candidate, and what becomes of the update by it. An approval names the
 * candidate that was read, comes from nobody who contributed to it (invariants 3 and 4), and in a role that
 * approvals are asked of; asking for changes says which. Nobody who contributed settles that a publication without the
 * approvals was read, either.
 */
export function decideReview(question: ReviewQuestion): Result<Reviewed> {
  const { state, verdict, reviewer, candidate } = question
  const isAfterwards = state === 'published' && question.isUnread
  const reasons: Reason[] = []
  if (!isAfterwards && !stateAfter(state, verdictActs[verdict].act, false)) {
    reasons.push({ code: 'act-impossible', path: ['state'] })
  }
  if (candidate.read !== candidate.current) {
    reasons.push({ code: 'candidate-changed', path: ['candidate'] })
  }
  if (!reviewer.roles.includes(reviewer.role)) {
    reasons.push({ code: 'role-not-held', path: ['role'] })
  }
  const role = reviewRoles.find((one) => one === reviewer.role)
  if (verdict !== 'comments' && !role) reasons.push({ code: 'role-not-asked', path: ['role'] })
  if (verdict === 'approves' && reviewer.isContributor) {
    reasons.push({ code: 'own-words', path: ['reviewer'] })
  }
  if (verdict !== 'approves' && !question.comment?.trim()) {
    reasons.push({ code: 'comment-missing', path: ['comment'] })
  }
  if (reasons.length > 0) return { ok: false, reasons }

  const isEnough = verdict === 'approves' && isEnoughWith(question, role)
  if (!reviewer.counts) return accepted({ state, isRead: false })
  if (isAfterwards) {
    const findsFault = verdict === 'asksForChanges' && !reviewer.isContributor
    return accepted({ state, isRead: isEnough || findsFault })
  }
  const next = stateAfter(state, verdictActs[verdict].act, isEnough)
  if (!next) throw new Error(`An update that is ${state} has nothing after ${verdict}`)
  return accepted({ state: next, isRead: true })
}

function isEnoughWith(
  { reviewer, needs, approvals }: ReviewQuestion,
  role: ReviewRole | undefined,
): boolean {
  const own = role && reviewer.person !== null ? [{ person: reviewer.person, role }] : []
  return missingNeeds(needs, [...approvals, ...own]).length === 0
}
