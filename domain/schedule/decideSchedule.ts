import { accepted, type Reason, type Result } from '@/domain/Reason'
import { stateAfter, type UpdateState } from '@/domain/workflow/transitions'

/** Whether an update may be published at that time, which must be in the future. Both times are ISO 8601 in UTC. */
export function decideSchedule(question: {
  state: UpdateState
  due: Result<string>
  now: string
}): Result<{ state: UpdateState; due: string }> {
  const { due, now } = question
  const reasons: Reason[] = due.ok ? [] : [...due.reasons]
  const state = stateAfter(question.state, 'schedule', true)
  if (!state) reasons.push({ code: 'act-impossible', path: ['state'] })
  if (due.ok && due.value <= now) reasons.push({ code: 'due-past', path: ['due'] })
  return reasons.length > 0 || !due.ok || !state
    ? { ok: false, reasons }
    : accepted({ state, due: due.value })
}
