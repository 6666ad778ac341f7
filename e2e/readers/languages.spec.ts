import { expect, test } from '@playwright/test'

test('a translated dossier leads to its translation and back', async ({ page }) => {
  await page.goto('/fr/passerelle-des-tanneurs')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/tanners-footbridge')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs')
})

test('a dossier without a translation leads to the press room in the other language', async ({
  page,
}) => {
  await page.goto('/fr/accident-du-12-juin-2021')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en')
})

test('the legal notice has a name in each language', async ({ page }) => {
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Mentions légales' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mentions légales' })).toBeVisible()
  await expect(page.getByText('Directrice de la publication')).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/legal-notice')
  await expect(page.getByRole('heading', { level: 1, name: 'Legal notice' })).toBeVisible()
})
