import type { Line } from '@/domain/comparison/lines/Line'
import { type InlineRun, type LineChange, uncutLines } from '@/domain/comparison/lines/LineChange'
import type { LineLayout } from '@/domain/comparison/lines/LineLayout'
import { linesOf } from '@/domain/comparison/lines/linesOf'
import { sideOf } from '@/domain/comparison/lines/sideOf'
import type { DateDifference, TextDifference } from '@/domain/comparison/words/Difference'
import type { TextRun } from '@/domain/comparison/words/TextRun'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { RichText } from '@/domain/richText/RichText'
import { richTextOfLines } from './richTextOfLines'

/** The new text, from the runs alone. Throws when they are not of this old text. */
export function applyRuns(before: string, runs: readonly TextRun[]): string {
  insistOnEqual(textWithout(runs, 'inserted'), before)
  return textWithout(runs, 'removed')
}

export function applyText(before: string | null, difference: TextDifference): string | null {
  insistOnEqual(difference.before, before)
  const after = applyRuns(before ?? '', difference.runs)
  insistOnEqual(after, difference.after ?? '')
  return difference.after === null ? null : after
}

export function applyDate(
  before: WrittenDate | null,
  { after, runs }: DateDifference,
): WrittenDate | null {
  const words = applyRuns(before?.words ?? '', runs)
  return after && { ...after, words }
}

/** The new rich text, from the lines alone. Throws when they are not of this old text. */
export function applyLines(before: RichText, lines: readonly LineChange[]): RichText {
  insistOnEqual(sideLines(lines, 'before'), linesOf(before))
  return richTextOfLines(sideLines(lines, 'after'))
}

function sideLines(lines: readonly LineChange[], side: 'before' | 'after'): readonly Line[] {
  return uncutLines(lines).flatMap((some) => {
    const continued = side === 'before' ? 'split' : 'joined'
    const own: { layout: LineLayout; runs: InlineRun[] }[] = []
    for (const line of some) {
      const layout = line[side]
      if (layout) own.push({ layout, runs: [...line.runs] })
      if (line.is === continued) own.at(-1)?.runs.push(...line.runs)
    }
    return own.map(({ layout, runs }) => ({ layout, stretches: sideOf(runs, side) }))
  })
}

const textWithout = (runs: readonly TextRun[], gone: TextRun['is']) =>
  runs.map(({ text, is }) => (is === gone ? '' : text)).join('')

function insistOnEqual(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    throw new Error(`${JSON.stringify(one)} is not ${JSON.stringify(other)}`)
  }
}
