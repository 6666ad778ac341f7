import type { Page } from '@playwright/test'

/**
 * Opens a page whose fonts come only after it was seen, and tells what then moves: the browser's layout shift of what is
 * in the window, and how much the page's height changed, as a part of it.
 */
export async function openWithLateFonts(page: Page, address: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const early = await seen(page)
  release()
  await page.evaluate(() => document.fonts.ready)
  const late = await seen(page)
  return {
    fontsEarly: early.fonts,
    fontsLate: late.fonts,
    shift: await shiftOf(page),
    grown: Math.abs(late.height / early.height - 1),
  }
}

/** After two frames: how high the page is, and how many of its fonts have come. */
const seen = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
    const ours = [...document.fonts].filter(({ family }) => family.includes('Source Serif'))
    return {
      height: document.documentElement.scrollHeight,
      fonts: ours.filter(({ status }) => status === 'loaded').length,
    }
  })

const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    const moves: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => moves.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
    return [...moves, ...observer.takeRecords()].reduce(
      (sum, entry) => sum + Number(entry.toJSON().value),
      0,
    )
  })
