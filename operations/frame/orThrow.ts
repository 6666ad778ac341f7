import type { Result } from '@/domain/Reason'

/** The value of what must not be refused here. Throws with the reasons otherwise. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.reasons)}`)
}
