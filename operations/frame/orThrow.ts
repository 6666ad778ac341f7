import type { Result } from '@/domain/Reason'

/** The value of a result that must not be a refusal here. Throws with the reasons otherwise. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.reasons)}`)
}
