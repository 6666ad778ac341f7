import edtf from 'edtf'

/** The first and last instant of a date, in milliseconds since 1970, in UTC. */
export type Span = { from: number; to: number }

/**
 * The span of an EDTF date: "2014-05" is all of May. An open interval ends at its beginning. Null if the text is not
 * an EDTF date or its beginning is unknown.
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
