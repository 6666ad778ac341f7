import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

/**
 * What an address brings along, in bytes: gzipped, but for fonts, which are compressed already. `layoutShift` is how far
 * fonts move the page that come after its words were shown (cumulative layout shift).
 */
export type Weight = { withoutFonts: number; fonts: number; script: number; layoutShift: number }

/** Opens an address in a page that has nothing yet. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.addInitScript(watchLayout)
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(areWordsShown)
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const layoutShift = await page.evaluate(() => globalThis.layoutShift)

  const loaded = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body()
      const type = response.request().resourceType()
      return { type, bytes: type === 'font' ? body.length : gzipSync(body).length }
    }),
  )
  const sum = (chosen: typeof loaded) => chosen.reduce((all, { bytes }) => all + bytes, 0)
  return {
    withoutFonts: sum(loaded.filter(({ type }) => type !== 'font')),
    fonts: sum(loaded.filter(({ type }) => type === 'font')),
    script: sum(loaded.filter(({ type }) => type === 'script')),
    layoutShift,
  }
}

declare global {
  /** What moved so far, in the page that is weighed. */
  var layoutShift: number
}

// These two run in the page.

function watchLayout(): void {
  globalThis.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.layoutShift += 'value' in entry ? Number(entry.value) : 0
    }
  }).observe({ type: 'layout-shift' })
}

const areWordsShown = () => performance.getEntriesByName('first-contentful-paint').length > 0
