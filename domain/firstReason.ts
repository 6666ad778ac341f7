import type { Reason } from './Reason'

/** The first reason of a refusal, which has at least one. */
export function firstReason(reasons: readonly Reason[]): Reason {
  const [reason] = reasons
  if (!reason) throw new Error('A refusal has a reason.')
  return reason
}
