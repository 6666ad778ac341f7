import type { InlineRun } from './LineChange'
import type { Stretch } from './Stretch'
import { joinStretches } from './stretchesOf'

/** One side of a compared line, for side-by-side views. */
export function sideOf(runs: readonly InlineRun[], side: 'before' | 'after'): readonly Stretch[] {
  const gone = side === 'before' ? 'inserted' : 'removed'
  return joinStretches(
    runs.flatMap((run) => {
      if (run.is === 'remarked') return [{ text: run.text, marks: run[side] }]
      return run.is === gone ? [] : [{ text: run.text, marks: run.marks }]
    }),
  )
}
