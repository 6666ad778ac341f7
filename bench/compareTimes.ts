import { performance } from 'node:perf_hooks'
import { quantileOf } from './quantileOf'

/** Something to time; what it answers is not looked at. */
type Work = (turn: number) => Promise<unknown>

/** Medians in milliseconds, and how many times as long the first takes as the second. */
export type Times = { ours: number; baseline: number; ratio: number }

/**
 * Times two things turn by turn, so that whatever else the machine does is shared by both. Each is warmed up first.
 */
export async function compareTimes(turns: number, ours: Work, baseline: Work): Promise<Times> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let turn = -3; turn < turns; turn += 1) {
    const [own, other] = [await timed(ours, turn), await timed(baseline, turn)]
    if (turn < 0) continue
    times.ours.push(own)
    times.baseline.push(other)
  }
  const [own, other] = [quantileOf(times.ours, 0.5), quantileOf(times.baseline, 0.5)]
  return { ours: own, baseline: other, ratio: own / other }
}

async function timed(work: Work, turn: number): Promise<number> {
  const start = performance.now()
  await work(turn)
  return performance.now() - start
}
