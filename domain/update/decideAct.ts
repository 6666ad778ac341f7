import { accepted, type Result, refused } from '@/domain/Reason'
import { stateAfter, type UpdateAct, type UpdateState } from '@/domain/workflow/transitions'

/** The state after an act that asks for nothing but its place in the table; refused where it has none. */
export function decideAct(state: UpdateState, act: UpdateAct): Result<UpdateState> {
  const next = stateAfter(state, act, false)
  return next ? accepted(next) : refused({ code: 'act-impossible', path: ['state'] })
}
