import type { Reason } from '@/domain/Reason'
import { transitions, type UpdateAct, type UpdateState } from '@/domain/workflow/transitions'

/** What a person may do to an update now, and why not where they may not. */
export type PossibleAct = { act: UpdateAct; reasons: readonly Reason[]; breaksGlass: boolean }

export type ActsQuestion = {
  state: UpdateState
  /** Published without the approvals, and not read since. */
  isUnread: boolean
  /** Whether all the approvals are there that it needs. */
  isEnough: boolean
  isContributor: boolean
  /** What the roles of the person allow. */
  may: (act: UpdateAct) => boolean
}

/**
 * The acts that the update's state knows, in the order in which they are done, each with the reasons why this person
 * may not do it: none when they may. What the state does not know is left out.
 */
export function actsFor(question: ActsQuestion): readonly PossibleAct[] {
  const { state, isUnread } = question
  const known = Object.keys(transitions[state])
  return order
    .filter((act) => known.includes(act) || (isUnread && afterwards.has(act)))
    .map((act) => ({
      act,
      reasons: reasonsAgainst(act, question),
      breaksGlass: act === 'publish' && !question.isEnough,
    }))
}

const order: readonly UpdateAct[] = [
  'submit',
  'approve',
  'askForChanges',
  'comment',
  'publish',
  'schedule',
  'unschedule',
  'reopen',
  'abandon',
]
const afterwards: ReadonlySet<UpdateAct> = new Set(['approve', 'askForChanges'])

function reasonsAgainst(act: UpdateAct, question: ActsQuestion): readonly Reason[] {
  const reasons: Reason[] = []
  if (!question.may(act)) reasons.push({ code: 'not-allowed', path: [act] })
  if (act === 'approve' && question.isContributor) {
    reasons.push({ code: 'own-words', path: ['reviewer'] })
  }
  return reasons
}
