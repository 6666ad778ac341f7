import type { LineLayout } from './Line'
import type { InlineMarks } from './Stretch'

/**
 * A stretch of a compared line with its marks and link. `remarked`: the words stayed, their marks or the address
 * that they link to did not; the link changed where `before.link` and `after.link` differ.
 */
export type InlineRun =
  | { is: 'same' | 'inserted' | 'removed'; text: string; marks: InlineMarks }
  | { is: 'remarked'; text: string; before: InlineMarks; after: InlineMarks }

/**
 * A line of rich text on both sides, or on one. `changed`: other words, marks, links, kind or depth. The layouts of
 * a `same` line may still differ in what the lines around it decide: its block, its number, whether it opens a list.
 */
export type LineChange =
  | { is: 'same' | 'changed'; before: LineLayout; after: LineLayout; runs: readonly InlineRun[] }
  | { is: 'inserted'; before: null; after: LineLayout; runs: readonly InlineRun[] }
  | { is: 'removed'; before: LineLayout; after: null; runs: readonly InlineRun[] }
