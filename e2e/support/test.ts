import { type APIRequestContext, test as base, type Page } from '@playwright/test'
import { z } from 'zod'
import type { Role } from '@/access/permissions'
import { Desk } from './Desk'
import { firstDesk } from './firstDesk'
import { pageAs, tokenOf } from './pageAs'
import { pressRoomToEdit } from './pressRoomToEdit'
import { type RunningPressRoom, startPressRoom } from './startPressRoom'

type Fixtures = {
  /** Where the press room of this test answers: scheme, host and port. */
  origin: string
  /** The desk's programming interface, for the demonstration's account of a role. */
  deskOf: (role: Role) => Promise<Desk>
  /** A browser of its own, signed in as the demonstration's account of a role. */
  pageOf: (role: Role) => Promise<Page>
  /** Starts a press room for this test alone. */
  started: typeof startPressRoom
  /** The desk of an empty press room, opened by its first account. */
  firstDeskOf: (pressRoom: RunningPressRoom) => Promise<Desk>
}

const tokenFor = (role: Role) => tokenOf(pressRoomToEdit().tokens, role)

export const test = base.extend<Fixtures>({
  origin: async ({ baseURL }, use) => {
    await use(z.url().parse(baseURL))
  },
  deskOf: async ({ playwright, origin }, use) => {
    const opened: APIRequestContext[] = []
    await use(async (role) => {
      const request = await playwright.request.newContext({
        baseURL: origin,
        extraHTTPHeaders: { Authorization: `JWT ${tokenFor(role)}` },
      })
      opened.push(request)
      return new Desk(request)
    })
    for (const request of opened) await request.dispose()
  },
  pageOf: async ({ browser, origin }, use) => {
    const opened: Page[] = []
    await use(async (role) => {
      const page = await pageAs(browser, origin, tokenFor(role))
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern where a fixture needs no other.
  started: async ({}, use) => {
    const opened: RunningPressRoom[] = []
    await use(async (...given) => {
      const pressRoom = await startPressRoom(...given)
      opened.push(pressRoom)
      return pressRoom
    })
    for (const pressRoom of opened) await pressRoom.stop()
  },
  firstDeskOf: async ({ playwright }, use) => {
    const opened: Desk[] = []
    await use(async (pressRoom) => {
      const desk = await firstDesk(pressRoom, (options) => playwright.request.newContext(options))
      opened.push(desk)
      return desk
    })
    for (const { request } of opened) await request.dispose()
  },
})

export { expect } from '@playwright/test'
