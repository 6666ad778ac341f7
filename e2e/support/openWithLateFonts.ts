import type { Page } from '@playwright/test'

/**
 * Opens a page whose fonts come only after it was seen, all in one moment, and tells what then moves: the browser's
 * layout shift of what is in the window, and how much the page's height changed, as a part of it. Over the network they
 * would come in one frame or in two, as the machine has time.
 */
export async function openWithLateFonts(page: Page, address: string) {
  const asked: string[] = []
  await page.route('**/*.woff2', async (route) => {
    asked.push(route.request().url())
    await route.abort()
  })
  await page.goto(address, { waitUntil: 'load' })
  const early = await seen(page)
  const fonts = await Promise.all(asked.map(async (url) => (await page.request.get(url)).body()))
  await page.evaluate(
    async (bodies) => {
      const rules = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
      const faces = await Promise.all(
        bodies.map(async ({ url, base64 }) => {
          const rule = rules.find(({ style }) =>
            style.getPropertyValue('src').includes(url.split('/').at(-1) ?? url),
          )
          if (!rule) throw new Error(`No rule asks for ${url}`)
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
          const face = new FontFace('Source Serif 4', bytes, {
            style: rule.style.getPropertyValue('font-style') || 'normal',
            weight: rule.style.getPropertyValue('font-weight') || 'normal',
            unicodeRange: rule.style.getPropertyValue('unicode-range'),
          })
          return face.load()
        }),
      )
      for (const face of faces) document.fonts.add(face)
    },
    fonts.map((body, at) => ({ url: asked[at] ?? '', base64: body.toString('base64') })),
  )
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
