import type { Locator, Page } from '@playwright/test'

/** More stops than any page of ours has. */
const mostStops = 400

/** Goes to something by the Tab key alone; fails where it is not on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The Tab key does not lead to ${target}`)
}
