import lighthouse from 'lighthouse'

/** Out of 100, by the name of the category; what took from them; and how far the page moved while it was loaded. */
export type Score = {
  scores: Readonly<Record<string, number>>
  faults: readonly string[]
  layoutShift: number
}

const mostRuns = 5

/**
 * What Lighthouse says of a page on its slow phone and network, by a browser that listens on this port. Whatever else
 * the machine does can only take from it: the best of several runs, the last of which is the first that is full.
 */
export async function scorePage(port: number, address: string): Promise<Score> {
  let best: Score | null = null
  for (let run = 0; run < mostRuns && !(best && isFull(best)); run += 1) {
    const score = await runOnce(port, address)
    if (!best || sumOf(score) > sumOf(best)) best = score
  }
  if (!best) throw new Error(`${address} was not looked at`)
  return best
}

export const isFull = ({ scores }: Score): boolean =>
  Object.values(scores).every((score) => score === 100)

const sumOf = ({ scores }: Score) => Object.values(scores).reduce((sum, score) => sum + score, 0)

async function runOnce(port: number, address: string): Promise<Score> {
  const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' })
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse failed: ${result?.lhr.runtimeError?.message}`)
  }
  const { categories, audits } = result.lhr
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]),
  )
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    faults: counted.flatMap((audit) =>
      audit && audit.score !== null && audit.score < 1
        ? [`${audit.title} (${audit.displayValue ?? audit.score})`]
        : [],
    ),
  }
}
