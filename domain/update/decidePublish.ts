import type { Envelope } from '@/domain/edition/Edition'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import { stateAfter, type UpdateState } from './transitions'

/**
 * Whether a frozen candidate may become the next edition: the update is approved, and nothing was published
 * since the candidate was frozen. Answers the update's next state.
 */
export function decidePublish(question: {
  state: UpdateState
  candidate: Pick<Envelope, 'number' | 'previous'>
  current: { number: number; digest: string } | null
}): Result<UpdateState> {
  const { candidate, current } = question
  const reasons: Reason[] = []
  const next = stateAfter(question.state, 'publish', true)
  if (!next) reasons.push({ code: 'act-impossible', path: ['state'] })
  const follows =
    candidate.previous === (current?.digest ?? null) &&
    candidate.number === (current?.number ?? 0) + 1
  if (!follows) reasons.push({ code: 'candidate-outdated', path: ['candidate'] })
  return reasons.length > 0 || !next ? { ok: false, reasons } : accepted(next)
}
