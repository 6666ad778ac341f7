import type { Need } from '@/domain/approval/ApprovalRule'
import type { Envelope } from '@/domain/edition/Edition'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import { transitions, type UpdateState } from '@/domain/workflow/transitions'
import { isFullReason, leastReason } from './isFullReason'

export type PublishQuestion = {
  state: UpdateState
  /** The approvals that the change still lacks. */
  missing: readonly Need[]
  /** The reason given for publishing without them; null where nobody asks to publish without them. */
  reason: string | null
  candidate: Pick<Envelope, 'number' | 'previous'>
  current: { number: number; digest: string } | null
}

/** The next state of the update, and whether it is published without its required approvals (break-glass). */
export type Publication = { state: UpdateState; breaksGlass: boolean }

/**
 * Whether a frozen candidate may become the next edition: the approvals are complete, or there is a reason of at least a
 * sentence (`isFullReason`) for publishing without them; and nothing was published since the candidate was frozen.
 */
export function decidePublish(question: PublishQuestion): Result<Publication> {
  const { candidate, current } = question
  const reasons: Reason[] = []
  const outcome = transitions[question.state].publish
  if (!outcome) reasons.push({ code: 'act-impossible', path: ['state'] })
  const breaksGlass = outcome?.breaksGlass === true || question.missing.length > 0
  if (outcome && breaksGlass) {
    if (question.reason === null) reasons.push({ code: 'approvals-missing', path: ['reason'] })
    else if (!isFullReason(question.reason))
      reasons.push({ code: 'reason-too-short', path: ['reason'], values: leastReason })
  }
  const follows =
    candidate.previous === (current?.digest ?? null) &&
    candidate.number === (current?.number ?? 0) + 1
  if (!follows) reasons.push({ code: 'candidate-outdated', path: ['candidate'] })
  return reasons.length > 0 || !outcome
    ? { ok: false, reasons }
    : accepted({ state: outcome.next, breaksGlass })
}
