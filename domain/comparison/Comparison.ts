import type { Change, NoteChange } from './parts/Change'

/** What a content changes: nothing before a first one, otherwise the changes in reading order. */
export type Comparison =
  | { is: 'first' }
  | { is: 'later'; changes: readonly Change[]; note: NoteChange | null }
