import type { Result } from '@/domain/Reason'

/** The codes of a refusal, in order; none when it was accepted. */
export const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.reasons.map(({ code }) => code)
