import type { UpdateState } from '@/domain/workflow/transitions'

/** Why an update waits for somebody. */
export const waits = [
  'toReview',
  'changesAsked',
  'ready',
  'approvalsMissing',
  'failed',
  'stopped',
  'unread',
] as const
export type Wait = (typeof waits)[number]

export type WaitQuestion = {
  state: UpdateState
  /** Published without the approvals, and not read since. */
  isUnread: boolean
  isContributor: boolean
  /** Whether it is open again because somebody asked for changes. */
  hasChangesAsked: boolean
  /** Whether this person approved it as it is. */
  hasApproved: boolean
  /** Whether its time has passed and its publication failed. */
  hasFailed: boolean
  /** Whether it is scheduled and will not go out by itself any more. */
  isStopped: boolean
  /** Whether approvals that it had count no more, so that it cannot be published as it is. */
  isShort: boolean
  mayReview: boolean
  mayPublish: boolean
}

/** What an update waits for this person to do, or null. What went out unread waits for everyone. */
export function waitsFor(question: WaitQuestion): Wait | null {
  const { state, isContributor, mayReview, mayPublish } = question
  if (question.isUnread) return 'unread'
  if (question.hasFailed && mayPublish) return 'failed'
  if (question.isStopped && mayPublish) return 'stopped'
  const mightApprove = mayReview && !isContributor && !question.hasApproved
  if (question.isShort && (mayPublish || mightApprove)) return 'approvalsMissing'
  if (state === 'approved' && mayPublish) return 'ready'
  if (state === 'open' && isContributor && question.hasChangesAsked) return 'changesAsked'
  return state === 'inReview' && mightApprove ? 'toReview' : null
}
