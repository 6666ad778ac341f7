import type { Line } from './Line'

/** A line before and the matching line after. One side is null if the line was inserted or removed, never both. */
export type LinePair = readonly [Line, Line] | readonly [Line, null] | readonly [null, Line]
