import { startPressRoom } from '@/e2e/support/startPressRoom'
import { compareLoads } from './compareLoads'
import { openDesk } from './openDesk'
import { quantileOf } from './quantileOf'
import { startBare } from './startBare'
import { timePublications } from './timePublications'

// npm run bench:site: how many requests of kept pages an instance answers, beside a bare Node.js server that sends the
// same bytes, and how long after a publication readers see it. Wants a build. Exit 1 when that takes too long.

const mostUntilVisible = 100
const pages = ['/fr', '/fr/accident-du-12-juin-2021', '/fr/accident-du-12-juin-2021/points/3']

const room = await startPressRoom('demonstration')
try {
  const bare = await startBare(pages.map((page) => `${room.origin}${page}`))
  for (const page of pages) {
    const loads = await compareLoads(`${room.origin}${page}`, `${bare.origin}${page}`)
    const ratio = (of: 'perSecond' | 'p99') => (loads.ours[of] / loads.bare[of]).toFixed(2)
    tell(
      `${page}: ${loads.ours.perSecond.toFixed(0)} requests a second / ${loads.bare.perSecond.toFixed(0)} = ${ratio('perSecond')}, ` +
        `p99 ${loads.ours.p99} ms / ${loads.bare.p99} ms = ${ratio('p99')}`,
    )
  }
  bare.stop()

  const desk = await openDesk(room.origin)
  for (const claims of [10, 50, 200]) {
    const { visible, asking } = await timePublications(desk, room.origin, claims)
    const p95 = quantileOf(visible, 0.95)
    tell(
      `a publication of ${claims} claims is visible after ${p95.toFixed(0)} ms (p95; median ${quantileOf(visible, 0.5).toFixed(0)} ms), ` +
        `of which asking takes ${quantileOf(asking, 0.5).toFixed(0)} ms${p95 > mostUntilVisible ? `; more than ${mostUntilVisible} ms` : ''}`,
    )
    if (p95 > mostUntilVisible) process.exitCode = 1
  }
  await desk.request.dispose()
} finally {
  await room.stop()
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
