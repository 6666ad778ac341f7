import { transitions, type UpdateState } from '@/domain/workflow/transitions'
import { type Verdict, verdictActs, verdicts } from './Verdict'

/** What can be said of an update in this state; of one that was published `isUnread`, whether that was right. */
export const possibleVerdicts = (state: UpdateState, isUnread: boolean): readonly Verdict[] =>
  verdicts.filter((verdict) =>
    state === 'published'
      ? isUnread && verdict !== 'comments'
      : transitions[state][verdictActs[verdict].act] !== undefined,
  )
