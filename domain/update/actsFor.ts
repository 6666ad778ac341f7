import type { Reason } from '@/domain/Reason'
import { transitions, type UpdateAct, type UpdateState } from '@/domain/workflow/transitions'

/** An act that is possible now; `reasons` say why this person may not do it, empty if they may. */
export type PossibleAct = { act: UpdateAct; reasons: readonly Reason[]; breaksGlass: boolean }

export type ActsQuestion = {
  state: UpdateState
  /** Whether the update was published without its approvals and not reviewed since. */
  isUnread: boolean
  /** Whether the update has all the approvals that it needs. */
  isEnough: boolean
  isContributor: boolean
  /** Whether the person's roles allow the act. */
  may: (act: UpdateAct) => boolean
}

/**
 * The acts that the update's state allows (and, while it `isUnread`, its late review), in the order in which people do
 * them, each with the reasons why this person may not do it: empty if they may. A publication without the approvals is
 * the last one. Other acts are left out.
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
    .toSorted((one, other) => Number(one.breaksGlass) - Number(other.breaksGlass))
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
