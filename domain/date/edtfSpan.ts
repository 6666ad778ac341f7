import edtf from 'edtf'

/** The instants between which a date lies, in milliseconds since 1970, in UTC. */
export type Span = { from: number; to: number }

/**
 * From when to when an EDTF date can be: "2014-05" is all of May. An open interval ends where it is known to begin.
 * Null for what is no EDTF date, or has no known beginning.
 */
export function edtfSpan(date: string): Span | null {
  try {
    const { min, max } = edtf(date)
    if (!Number.isFinite(min)) return null
    return { from: min, to: Number.isFinite(max) ? Math.max(min, max) : min }
  } catch {
    return null
  }
}
