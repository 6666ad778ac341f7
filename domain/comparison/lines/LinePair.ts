import type { Line } from './Line'

/** A line of either side with the one that it became; null where it has none. Never both. */
export type LinePair = readonly [Line, Line] | readonly [Line, null] | readonly [null, Line]
