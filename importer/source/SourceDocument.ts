import type { SourceSpan } from './SourceSpan'

/** Lines that belong together: what people see as one paragraph or list. None of them is blank. */
export type SourceBlock = { lines: readonly SourceSpan[] }
