import { expect, test } from '@playwright/test'
import { axe, sizes } from '@/e2e/support/axe'
import { answerKinds, pageKinds } from '@/e2e/support/pageKinds'

for (const [kind, address] of [...pageKinds, ...answerKinds]) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${kind} is accessible ${size}, light and dark, without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(address)
      expect(await axe(page)).toEqual([])
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolled).toBeLessThanOrEqual(viewport.width)
    })
  }
}

test('dark and light pages differ in their colours alone', async ({ page }) => {
  await page.goto('/fr')
  const properties = await page.evaluate(() => {
    const isOfScheme = (rule: CSSRule) =>
      rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')
    const rulesIn = (rule: CSSRule | CSSStyleSheet): CSSRule[] =>
      'cssRules' in rule && rule.cssRules instanceof CSSRuleList ? [...rule.cssRules] : []
    const within = (rule: CSSRule): CSSRule[] => [rule, ...rulesIn(rule).flatMap(within)]
    return [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet).flatMap(within))
      .filter(isOfScheme)
      .flatMap(within)
      .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []))
  })
  const names = '--(paper|ink|soft|line|accent|hatch|mark|(inserted|removed)(-line)?)'
  expect(properties.length).toBeGreaterThan(8)
  for (const name of properties) expect(name).toMatch(new RegExp(`^${names}$`))
})
