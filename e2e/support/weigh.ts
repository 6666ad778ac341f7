import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'

/** What an address brings along, in bytes: gzipped, but for fonts, which are compressed already. */
export type PageWeight = { withoutFonts: number; fonts: number; script: number }

/** Opens an address in a page that has nothing yet. */
export async function weigh(page: Page, address: string): Promise<PageWeight> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address, { waitUntil: 'networkidle' })

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
  }
}
