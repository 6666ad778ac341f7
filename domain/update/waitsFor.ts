import type { UpdateState } from '@/domain/workflow/transitions'

/** The reasons why an update waits for a person. */
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
  /** Whether the update was published without its approvals and not reviewed since. */
  isUnread: boolean
  isContributor: boolean
  /** Whether it is open again because a reviewer asked for changes. */
  hasChangesAsked: boolean
  /** Whether this person approved it in its present form. */
  hasApproved: boolean
  /** Whether its scheduled time has passed and the publication failed. */
  hasFailed: boolean
  /** Whether it is scheduled but will not be published automatically any more. */
  isStopped: boolean
  /** Whether some of its approvals no longer count, so that it cannot be published now. */
  isShort: boolean
  mayReview: boolean
  mayPublish: boolean
}

/**
 * Why an update waits for this person, or null. One published without approvals and not reviewed waits for those who
 * may give the review.
 */
export function waitsFor(question: WaitQuestion): Wait | null {
  const { state, isContributor, mayReview, mayPublish } = question
  if (question.hasFailed && mayPublish) return 'failed'
  if (question.isStopped && mayPublish) return 'stopped'
  const mightApprove = mayReview && !isContributor && !question.hasApproved
  if (question.isUnread) return mightApprove ? 'unread' : null
  if (question.isShort && (mayPublish || mightApprove)) return 'approvalsMissing'
  if (state === 'approved' && mayPublish) return 'ready'
  if (state === 'open' && isContributor && question.hasChangesAsked) return 'changesAsked'
  return state === 'inReview' && mightApprove ? 'toReview' : null
}
