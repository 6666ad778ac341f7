import type { Marks } from '@/domain/richText/MarkedText'

/** How a stretch of text is set: its marks, and the address that it links to. */
export type InlineMarks = Marks & { link: string | null }

/** Text that is set in one way throughout, never empty. A line break is `\n` in it. */
export type Stretch = { text: string; marks: InlineMarks }

export const isSameMarks = (one: InlineMarks, other: InlineMarks): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.link === other.link
