import { isSameLayout } from './isSameLayout'
import { type Line, lineEnd } from './Line'
import type { InlineRun, LineChange } from './LineChange'
import type { LineLayout } from './LineLayout'

/** Cuts the runs of lines that were compared as one text (`lineEnd` between them) into lines again. */
export function cutLines(
  runs: readonly InlineRun[],
  before: readonly Line[],
  after: readonly Line[],
): readonly LineChange[] {
  const layouts = (lines: readonly Line[]) => lines.map(({ layout }) => layout).values()
  const [olds, nows] = [layouts(before), layouts(after)]
  const next = (old: boolean, now: boolean): Cut => ({
    before: (old && olds.next().value) || null,
    after: (now && nows.next().value) || null,
    runs: [],
  })
  let cut = next(true, true)
  const cuts = [cut]
  for (const run of runs) {
    run.text.split(lineEnd).forEach((text, place) => {
      if (place > 0) {
        cut = next(run.is !== 'inserted', run.is !== 'removed')
        cuts.push(cut)
      }
      if (text !== '') cut.runs.push({ ...run, text })
    })
  }
  return cuts.flatMap(lineOfCut)
}

type Cut = { before: LineLayout | null; after: LineLayout | null; runs: InlineRun[] }

function lineOfCut({ before, after, runs }: Cut): readonly LineChange[] {
  if (before && after) {
    const isSame = runs.every(({ is }) => is === 'same') && isSameLayout(before, after)
    return [{ is: isSame ? 'same' : 'changed', before, after, runs }]
  }
  if (after) return [{ is: 'split', before: null, after, runs }]
  return before ? [{ is: 'joined', before, after: null, runs }] : []
}
