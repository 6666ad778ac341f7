import autocannon from 'autocannon'
import { quantileOf } from './quantileOf'

/** Requests per second, and the milliseconds that 99 of 100 took at most. */
export type Load = { perSecond: number; p99: number }

const turns = 7
const connections = 10
/** In seconds. */
const duration = 2

/** Medians of both addresses under the same load, turn by turn, so that what else the machine does is shared by both. */
export async function compareLoads(
  ours: string,
  bare: string,
): Promise<{ ours: Load; bare: Load }> {
  const loads: { ours: Load[]; bare: Load[] } = { ours: [], bare: [] }
  for (let turn = -1; turn < turns; turn += 1) {
    const [own, other] = [await load(ours), await load(bare)]
    // The first only warms up.
    if (turn < 0) continue
    loads.ours.push(own)
    loads.bare.push(other)
  }
  return { ours: medianOf(loads.ours), bare: medianOf(loads.bare) }
}

async function load(url: string): Promise<Load> {
  const headers = { 'Accept-Encoding': 'gzip' }
  const result = await autocannon({ url, connections, duration, headers })
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url} failed under load`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

const medianOf = (loads: readonly Load[]): Load => ({
  perSecond: quantileOf(
    loads.map(({ perSecond }) => perSecond),
    0.5,
  ),
  p99: quantileOf(
    loads.map(({ p99 }) => p99),
    0.5,
  ),
})
