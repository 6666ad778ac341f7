import { compareWords } from '@/domain/comparison/words/compareWords'
import type { InlineRun } from './LineChange'
import { isSameMarks, type Stretch } from './Stretch'

/** Compares the words of two lines, and splits the result where marks or links change on either side. */
export function compareStretches(
  before: readonly Stretch[],
  after: readonly Stretch[],
): readonly InlineRun[] {
  const old = reader(before)
  const now = reader(after)
  return compareWords(textOf(before), textOf(after)).flatMap(({ text, is }): InlineRun[] => {
    if (is === 'removed') return old(text.length).map((stretch) => ({ is, ...stretch }))
    if (is === 'inserted') return now(text.length).map((stretch) => ({ is, ...stretch }))
    return overlay(old(text.length), now(text.length))
  })
}

/** Runs for the same text with different marks, split where the marks of either side change. */
function overlay(before: readonly Stretch[], after: readonly Stretch[]): InlineRun[] {
  const now = reader(after)
  return before.flatMap(({ text, marks: old }) =>
    now(text.length).map(({ text, marks }): InlineRun => {
      if (isSameMarks(old, marks)) return { is: 'same', text, marks }
      return { is: 'remarked', text, before: old, after: marks }
    }),
  )
}

/** Returns a function that takes the next `length` characters of the stretches at each call. */
function reader(stretches: readonly Stretch[]): (length: number) => readonly Stretch[] {
  let [index, from] = [0, 0]
  return (length) => {
    const taken: Stretch[] = []
    let left = length
    while (left > 0) {
      const stretch = stretches[index]
      if (!stretch) throw new Error('The compared text is longer than its stretches')
      const text = stretch.text.slice(from, from + left)
      taken.push({ text, marks: stretch.marks })
      left -= text.length
      from += text.length
      if (from === stretch.text.length) [index, from] = [index + 1, 0]
    }
    return taken
  }
}

const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('')
