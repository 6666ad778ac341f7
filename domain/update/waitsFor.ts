import type { UpdateState } from './transitions'

/** Why an update waits for somebody. */
export const waits = ['toReview', 'changesAsked', 'ready', 'failed', 'unread'] as const
export type Wait = (typeof waits)[number]

export type WaitQuestion = {
  state: UpdateState
  /** Published without the approvals, and not read since. */
  isUnread: boolean
  isContributor: boolean
  /** Whether somebody asked for changes since it was last submitted. */
  hasChangesAsked: boolean
  /** Whether this person approved it as it is. */
  hasApproved: boolean
  /** Whether its time has passed and its publication failed. */
  hasFailed: boolean
  mayReview: boolean
  mayPublish: boolean
}

/** What an update waits for this person to do, or null. What went out unread waits for everyone. */
export function waitsFor(question: WaitQuestion): Wait | null {
  const { state, isContributor, mayReview, mayPublish } = question
  if (question.isUnread) return 'unread'
  if (question.hasFailed && mayPublish) return 'failed'
  if (state === 'approved' && mayPublish) return 'ready'
  if (state === 'open' && isContributor && question.hasChangesAsked) return 'changesAsked'
  const isForReview = state === 'inReview' && mayReview && !isContributor && !question.hasApproved
  return isForReview ? 'toReview' : null
}
