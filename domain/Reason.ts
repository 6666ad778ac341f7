import type { ReasonCode } from './ReasonCode'

/**
 * One reason of a refusal. `path` leads to the place, outermost key first (`['claims', '<claim id>', 'statement']`);
 * `values` fill the placeholders of the message.
 */
export type Reason = {
  code: ReasonCode
  path: readonly string[]
  values?: Readonly<Record<string, string | number>>
}

/** An expected refusal is a value with all its reasons at once. Impossible states throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; reasons: readonly Reason[] }

/** The result of what could be done. */
export const accepted = <T>(value: T): Result<T> => ({ ok: true, value })

/** The result of what was refused, with every reason. */
export const refused = (
  ...reasons: readonly Reason[]
): { ok: false; reasons: readonly Reason[] } => ({
  ok: false,
  reasons,
})
