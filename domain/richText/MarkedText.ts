/** The marks of a stretch of text. The editor stores them flat; mdast nests them. */
export type Marks = { strong: boolean; emphasis: boolean }

/** A stretch of text with all its marks. It is not empty and contains no line feed. */
export type MarkedText = Marks & { type: 'text'; value: string }
