import type { MarkedText, Marks } from './MarkedText'
import { markLines } from './markLines'
import type { Break, Run } from './RichText'

const unmarked: Marks = { strong: false, emphasis: false }

/** Converts nested marks to stretches of text that each have their own marks, in reading order. */
export function flattenMarks(
  runs: readonly Run[],
  marks: Marks = unmarked,
): readonly (MarkedText | Break)[] {
  return runs.flatMap((run) => flattenRun(run, marks))
}

function flattenRun(run: Run, marks: Marks): readonly (MarkedText | Break)[] {
  switch (run.type) {
    case 'break':
      return [run]
    case 'text':
      return markLines(run.value, marks)
    case 'strong':
      return flattenMarks(run.children, { ...marks, strong: true })
    case 'emphasis':
      return flattenMarks(run.children, { ...marks, emphasis: true })
  }
}
