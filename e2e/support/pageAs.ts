import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { z } from 'zod'
import type { Role } from '@/access/permissions'
import { accounts } from '@/demo/accounts'

/** Tokens of the demonstration's accounts by their email. */
export type AriaTokens = Readonly<Record<string, string>>

/** The token of the demonstration's account of a role. */
export const tokenOf = (tokens: AriaTokens, role: Role): string =>
  z.string().parse(tokens[accounts.find(({ roles }) => roles.includes(role))?.email ?? ''])

/** A browser of its own at a press room, signed in by that token. */
export async function pageAs(browser: Browser, origin: string, token: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin })
  nameOrigin(context.request, origin)
  const cookie = { name: 'payload-token', value: token, url: origin, httpOnly: true }
  await context.addCookies([cookie])
  return context.newPage()
}

/** What `page.request` sends carries the cookie: it must say, as browsers do by themselves, that it comes from the desk. */
function nameOrigin(request: APIRequestContext, origin: string): void {
  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    const send = request[method].bind(request)
    request[method] = (address, options = {}) =>
      send(address, { ...options, headers: { ...options.headers, Origin: origin } })
  }
}
