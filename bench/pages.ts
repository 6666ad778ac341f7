import { readFileSync } from 'node:fs'
import { chromium, devices } from '@playwright/test'
import getPort from 'get-port'
import { startPressRoom } from '@/e2e/support/startPressRoom'
import { type PageWeight, weigh } from '@/e2e/support/weigh'
import { findBrowser } from '@/scripts/findBrowser.mjs'
import { realDocument } from '@/testing/invented/realDocument'
import { openDesk } from './openDesk'
import { publishStatement } from './publishStatement'
import { isFull, type Score, scorePage } from './scorePage'

// npm run bench:pages: what Lighthouse gives the public pages on a phone, and what they weigh. Wants a build.
// A line each: kind, the four scores, bytes, and the layout shift. Exit 1 when one misses its mark.

const kilobyte = 1000
const mostShift = 0.01
const most: PageWeight = {
  withoutFonts: 30 * kilobyte,
  fonts: 60 * kilobyte,
  script: 0,
}

const room = await startPressRoom('demonstration')
const port = await getPort()
const browser = await chromium.launch({
  executablePath: await findBrowser(process.env),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
})
try {
  await measure('the press room', '/fr')
  await measure('a dossier', '/fr/accident-du-12-juin-2021')
  await measure('a point', '/fr/accident-du-12-juin-2021/points/3')
  await measure('a comparison', '/fr/passerelle-des-tanneurs/editions/4/diff')
  if (realDocument) {
    const text = readFileSync(realDocument, 'utf8')
    const slug = await publishStatement(await openDesk(room.origin), text)
    await measure('the press room with the real document', '/fr')
    await measure('the real document', `/fr/${slug}`)
    await measure('a point of the real document', `/fr/${slug}/points/1`)
    await measure('a comparison of the real document', `/fr/${slug}/editions/2/diff`)
  }
} finally {
  await browser.close()
  await room.stop()
}

async function measure(kind: string, path: string): Promise<void> {
  const address = `${room.origin}${path}`
  const score = await scorePage(port, address)
  const page = await browser.newPage(devices['Pixel 5'])
  const weight = await weigh(page, address)
  await page.close()
  process.stdout.write(`${kind}: ${told(score, weight)}\n`)
  const isTooMuch = weight.withoutFonts > most.withoutFonts || weight.fonts > most.fonts
  const isUnquiet = weight.script > most.script || score.layoutShift > mostShift
  if (!isFull(score) || isTooMuch || isUnquiet) process.exitCode = 1
}

function told(score: Score, { withoutFonts, fonts, script }: PageWeight): string {
  return [
    Object.entries(score.scores)
      .map(([category, points]) => `${category} ${points}`)
      .join(', '),
    `${(withoutFonts / kilobyte).toFixed(1)} kB gzipped + fonts ${(fonts / kilobyte).toFixed(1)} kB`,
    `script ${script} B`,
    `layout shift ${score.layoutShift.toFixed(3)}`,
    ...(isFull(score) ? [] : score.faults),
  ].join('; ')
}
