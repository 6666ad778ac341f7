import type { Line } from './Line'

/**
 * Lines that belong together: a line and what became of it. One side is empty if the line was inserted or removed.
 * Several lines: paragraphs that were cut or joined. `moved`: what became of a line of one side elsewhere on the other,
 * null where it did not move.
 */
export type LineGroup = { before: readonly Line[]; after: readonly Line[]; moved: Line | null }

/** The group of one line, or of a line before and the matching line after. */
export const groupOf = (
  before: Line | null,
  after: Line | null,
  moved: Line | null = null,
): LineGroup => ({
  before: before ? [before] : [],
  after: after ? [after] : [],
  moved,
})
