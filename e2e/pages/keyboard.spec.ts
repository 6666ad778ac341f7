import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/support/pageKinds'

const dossier = '/fr/accident-du-12-juin-2021'

for (const [kind, address] of [
  ...pageKinds.filter(([, place]) =>
    /^\/fr(\/corrections|\/passerelle.*|\/accident.*)?$/.test(place),
  ),
  ['what was found', '/fr/search?q=zinc'],
] as const) {
  test(`the Tab key goes through ${kind} as it is read, and every stop is seen`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    const stops = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary'),
      ].filter((element) => element.checkVisibility())
      for (const [place, element] of all.entries()) element.dataset.place = `${place}`
      return all.length
    })
    expect(stops).toBeGreaterThan(8)
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement ?? document.body
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const [box] = element.getClientRects()
        const inView = box && box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= 0
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return {
          place: element instanceof HTMLElement && element.dataset.place,
          isSeen: isOutlined && (box?.height ?? 0) > 9 && inView,
        }
      })
      expect(focused).toEqual({ place: `${stop}`, isSeen: true })
    }
  })
}

test('the first stop leads past the navigation, and the next one is in the text', async ({
  page,
}) => {
  await page.goto(dossier)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})
