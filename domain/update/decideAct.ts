import { accepted, type Result, refused } from '@/domain/Reason'
import { stateAfter, type UpdateAct, type UpdateState } from '@/domain/workflow/transitions'

/** The state after an act whose only condition is the table of transitions; refused if the table does not list it. */
export function decideAct(state: UpdateState, act: UpdateAct): Result<UpdateState> {
  const next = stateAfter(state, act, false)
  return next ? accepted(next) : refused({ code: 'act-impossible', path: ['state'] })
}
