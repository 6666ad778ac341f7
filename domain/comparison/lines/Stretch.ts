import type { InlineMarks } from './InlineMarks'

/** Text with the same marks throughout, never empty. A line break is `\n` in it. */
export type Stretch = { text: string; marks: InlineMarks }

/** Whether two stretches may be joined: the same emphasis and the same link. */
export const isSameMarks = (one: InlineMarks, other: InlineMarks): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.link === other.link
