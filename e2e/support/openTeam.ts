import type { Browser, Page } from '@playwright/test'
import type { Role } from '@/access/permissions'
import { pageAs, tokenOf } from './pageAs'
import { signIn } from './signIn'

/** The people of the demonstration at one press room, each with a browser of their own. */
export async function openTeam(browser: Browser, origin: string) {
  const tokens = await signIn(origin)
  return {
    pageOf: (role: Role): Promise<Page> => pageAs(browser, origin, tokenOf(tokens, role)),
  }
}
