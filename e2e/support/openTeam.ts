import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import type { Role } from '@/access/permissions'
import { accounts } from '@/demo/accounts'
import { signIn } from './signIn'

/** The people of the demonstration at one press room, each with a browser and an interface of their own. */
export async function openTeam(browser: Browser, origin: string) {
  const tokens = await signIn(origin)
  const tokenOf = (role: Role) =>
    z.string().parse(tokens[accounts.find(({ roles }) => roles.includes(role))?.email ?? ''])
  return {
    pageOf: async (role: Role): Promise<Page> => {
      const context = await browser.newContext({ baseURL: origin })
      const cookie = { name: 'payload-token', value: tokenOf(role), url: origin, httpOnly: true }
      await context.addCookies([cookie])
      return context.newPage()
    },
  }
}
