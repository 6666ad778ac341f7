import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { TextRun } from './TextRun'
import type { Weight } from './Weight'

/** A value on both sides; null where there is none. */
export type ValueDifference<Value> = { before: Value; after: Value; weight: Weight }

/** Two texts with their words compared; null where there is none. */
export type TextDifference = {
  before: string | null
  after: string | null
  runs: readonly TextRun[]
  weight: Weight
}

/** Two dates with their words compared. `substance` when the EDTF date differs under the same words, too. */
export type DateDifference = {
  before: WrittenDate | null
  after: WrittenDate | null
  runs: readonly TextRun[]
  weight: Weight
}
