import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/fr')
  await page.getByRole('navigation', { name: 'Salle de presse' }).getByText('Corrections').click()
  await expect(page).toHaveURL('/fr/corrections')
})

test('every update of every dossier stands in one list, the latest first', async ({ page }) => {
  const updates = page.getByRole('main').getByRole('region', { name: '20 mises à jour' })
  await expect(updates.getByRole('heading', { level: 3 })).toHaveCount(20)
  await expect(updates.getByText('Édition reconstituée').first()).toBeVisible()
})

test('minor ones can be read alone, and lead to what they changed', async ({ page }) => {
  await page.getByRole('link', { name: 'Mineures', exact: true }).click()
  await expect(page).toHaveURL('/fr/corrections?class=minor')
  await expect(page.getByRole('link', { name: 'Mineures', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  const updates = page.getByRole('region', { name: /^\d+ mises? à jour$/ })
  await expect(updates.getByText('Modification de fond')).toHaveCount(0)
  await updates
    .getByRole('link', { name: /changement/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/editions\/\d+\/diff$/)
})

test('a year can be read alone', async ({ page }) => {
  await page.getByRole('list', { name: 'Année' }).getByRole('link', { name: '2023' }).click()
  await expect(page).toHaveURL('/fr/corrections?year=2023')
  const days = page.getByRole('main').locator('.updates .attribution')
  for (const day of await days.allTextContents()) expect(day).toContain('2023')
})

test('how the press room corrects is one step away', async ({ page }) => {
  await page.getByRole('link', { name: 'Comment nous corrigeons' }).click()
  await expect(page).toHaveURL('/fr#corrections-title')
  await expect(page.getByRole('heading', { name: 'Comment nous corrigeons' })).toBeInViewport()
})
