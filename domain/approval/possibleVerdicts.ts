import { transitions, type UpdateState } from '@/domain/workflow/transitions'
import { type Verdict, verdictActs, verdicts } from './Verdict'

/**
 * The verdicts possible on an update in this state. A published one can be approved or refused afterwards, while it
 * `isUnread`: published without its approvals and not reviewed since.
 */
export const possibleVerdicts = (state: UpdateState, isUnread: boolean): readonly Verdict[] =>
  verdicts.filter((verdict) =>
    state === 'published'
      ? isUnread && verdict !== 'comments'
      : transitions[state][verdictActs[verdict].act] !== undefined,
  )
