import { visibleText } from '@/domain/fieldText/visibleText'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import { stateAfter, type UpdateState } from '@/domain/workflow/transitions'
import { type Need, type ReviewRole, reviewRoles } from './ApprovalRule'
import { type Approval, missingNeeds } from './missingNeeds'
import { type Verdict, verdictActs } from './Verdict'

export type ReviewQuestion = {
  state: UpdateState
  /** Whether the update was published without its approvals and nobody has reviewed it since. */
  isUnread: boolean
  verdict: Verdict
  comment: string | null
  /** Digests: `read` of the candidate that the reviewer read, `current` of the one that the update has now. */
  candidate: { read: string | null; current: string | null }
  reviewer: {
    /** The person that their approval counts for; null if an approval of that person counts already. */
    person: string | null
    /** `role`: the one in which they review now. `roles`: all that they have. */
    role: string
    roles: readonly string[]
    isContributor: boolean
    /** Whether their verdict counts. A verdict that does not count is recorded, and the update stays as it is. */
    counts: boolean
  }
  needs: readonly Need[]
  /** The approvals of this submission that count already. */
  approvals: readonly Approval[]
}

/** The state after the review. `isRead`: whether a publication without approvals no longer waits for a review. */
export type Reviewed = { state: UpdateState; isRead: boolean }

/**
 * Whether this person may give this verdict on a candidate, and the state of the update afterwards.
 * - The reviewer must have read the current candidate (invariant 3).
 * - A contributor cannot approve (invariant 4).
 * - To approve or to ask for changes takes a role that the approval rule can ask for.
 * - To ask for changes or to comment takes a text.
 * - After a publication without approvals, a contributor's request for changes does not count as the missing review.
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
  if (verdict !== 'approves' && visibleText(question.comment) === null) {
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
