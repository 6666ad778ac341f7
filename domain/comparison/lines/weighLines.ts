import { foldTypography } from '@/domain/comparison/words/foldTypography'
import { heaviest, type Weight } from '@/domain/comparison/words/Weight'
import type { InlineMarks } from './InlineMarks'
import { isSameLayout } from './isSameLayout'
import { joinLines } from './Line'
import { type LineChange, uncutLines } from './LineChange'
import type { Stretch } from './Stretch'
import { sideOf } from './sideOf'

/** The weight of a changed rich text. If all lines look the same, only the grouping into lists differs: layout. */
export function weighLines(lines: readonly LineChange[]): Weight {
  const changed = uncutLines(lines).filter((some) => some.some(({ is }) => is !== 'same'))
  return changed.length === 0 ? 'layout' : heaviest(changed.map(weighUncut))
}

/** The weight of a line with those that continue it. Paragraphs that are only cut or joined are layout. */
function weighUncut(lines: readonly LineChange[]): Weight {
  const [only, ...others] = lines
  if (only && others.length === 0) return weighLine(only)
  const side = (name: 'before' | 'after') =>
    joinLines(
      lines.map(({ runs }) => ({ stretches: sideOf(runs, name) })),
      ' ',
    )
  return isAlike(side('before'), side('after'), ({ link }) => [link]) ? 'layout' : 'substance'
}

/** The weight of one changed line. A blank paragraph that is inserted or removed is layout. */
function weighLine({ before, after, runs }: LineChange): Weight {
  if (!before || !after) {
    return before?.is !== 'item' &&
      after?.is !== 'item' &&
      runs.every(({ text }) => text.trim() === '')
      ? 'layout'
      : 'substance'
  }
  const [old, now] = [sideOf(runs, 'before'), sideOf(runs, 'after')]
  if (!isSameLayout(before, after) || !isAlike(old, now, ({ link }) => [link])) return 'substance'
  const isSameSet = isAlike(old, now, ({ link, strong, emphasis }) => [link, strong, emphasis])
  return isSameSet ? 'typography' : 'layout'
}

/** Whether both sides have the same words (typography does not count), with the same marks in the same places. */
function isAlike(
  before: readonly Stretch[],
  after: readonly Stretch[],
  keyOf: (marks: InlineMarks) => readonly (string | boolean | null)[],
): boolean {
  return foldBy(before, keyOf) === foldBy(after, keyOf)
}

function foldBy(
  stretches: readonly Stretch[],
  keyOf: (marks: InlineMarks) => readonly (string | boolean | null)[],
): string {
  const groups: { key: string; text: string }[] = []
  for (const { text, marks } of stretches) {
    const key = JSON.stringify(keyOf(marks))
    const last = groups.at(-1)
    if (last?.key === key) last.text += text
    else groups.push({ key, text })
  }
  const [first, last] = [groups.at(0), groups.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return JSON.stringify(groups.map(({ key, text }) => [key, foldTypography(text)]))
}
