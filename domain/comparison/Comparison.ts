import type { Change, NoteChange } from './parts/Change'

/** `first` when there is nothing to compare with, otherwise the changes in reading order. */
export type Comparison =
  | { is: 'first' }
  | { is: 'later'; changes: readonly Change[]; note: NoteChange | null }
