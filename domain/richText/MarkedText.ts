/** Which marks a stretch of text bears. The editor keeps them flat; mdast nests them. */
export type Marks = { strong: boolean; emphasis: boolean }

/** A stretch of text with all its marks, neither empty nor holding a line feed. */
export type MarkedText = Marks & { type: 'text'; value: string }
