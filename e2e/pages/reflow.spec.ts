import { expect, test } from '@playwright/test'
import { lostText, shownWords, spaceText, zoomed } from '@/e2e/support/lostText'
import { answerKinds, pageKinds } from '@/e2e/support/pageKinds'

for (const [kind, address] of [...pageKinds, ...answerKinds]) {
  test(`${kind} loses nothing at 400 %, nor to a reader who spaces the text`, async ({ page }) => {
    await page.goto(address)
    const whole = await shownWords(page)
    await page.setViewportSize(zoomed)
    expect(await shownWords(page)).toEqual(whole)
    expect(await lostText(page)).toEqual([])
    await spaceText(page)
    expect(await lostText(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(await lostText(page)).toEqual([])
    expect(await shownWords(page)).toEqual(whole)
  })
}
