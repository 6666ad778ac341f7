import { type APIRequestContext, test as base, type Page } from '@playwright/test'
import { z } from 'zod'
import type { Role } from '@/access/permissions'
import { accounts } from '@/demo/accounts'
import { Desk } from './Desk'

type Fixtures = {
  /** Where the press room of this test answers: scheme, host and port. */
  origin: string
  /** The desk's programming interface, for the demonstration's account of a role. */
  deskOf: (role: Role) => Promise<Desk>
  /** A browser of its own, signed in as the demonstration's account of a role. */
  pageOf: (role: Role) => Promise<Page>
}

const tokens = z.record(z.string(), z.string())

function tokenOf(role: Role): string {
  const email = accounts.find(({ roles }) => roles.includes(role))?.email ?? ''
  const all = tokens.parse(JSON.parse(process.env.PRESS_ROOM_TO_EDIT_TOKENS ?? '{}'))
  return z.string().parse(all[email])
}

export const test = base.extend<Fixtures>({
  origin: async ({ baseURL }, use) => {
    await use(z.url().parse(baseURL))
  },
  deskOf: async ({ playwright, origin }, use) => {
    const opened: APIRequestContext[] = []
    await use(async (role) => {
      const request = await playwright.request.newContext({
        baseURL: origin,
        extraHTTPHeaders: { Authorization: `JWT ${tokenOf(role)}` },
      })
      opened.push(request)
      return new Desk(request)
    })
    for (const request of opened) await request.dispose()
  },
  pageOf: async ({ browser, origin }, use) => {
    const opened: Page[] = []
    await use(async (role) => {
      const page = await browser.newPage({ baseURL: origin, locale: 'fr-FR' })
      await page
        .context()
        .addCookies([{ name: 'payload-token', value: tokenOf(role), url: origin, httpOnly: true }])
      opened.push(page)
      return page
    })
    for (const page of opened) await page.close()
  },
})

export { expect } from '@playwright/test'
