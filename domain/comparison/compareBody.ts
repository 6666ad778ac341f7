import type { RichText } from '@/domain/richText/RichText'
import { compareRichText } from './compareRichText'
import type { LineChange } from './LineChange'
import { linesOf } from './linesOf'
import type { Weight } from './Weight'
import { weighLines } from './weighLines'

export type BodyDifference = { lines: readonly LineChange[]; weight: Weight }

/** The difference of two rich texts, or null when they look the same, however their texts and marks are nested. */
export function compareBody(before: RichText, after: RichText): BodyDifference | null {
  if (JSON.stringify(linesOf(before)) === JSON.stringify(linesOf(after))) return null
  const lines = compareRichText(before, after)
  return { lines, weight: weighLines(lines) }
}
