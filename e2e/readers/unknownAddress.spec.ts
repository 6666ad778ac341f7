import { expect, test } from '@playwright/test'

test('an unknown address is answered in French under /fr, with a way on', async ({ page }) => {
  await page.goto('/fr/inconnu')
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  await page.getByRole('link', { name: 'Voir tous les dossiers' }).click()
  await expect(page).toHaveURL('/fr')
})

test('an unknown address is answered in English under /en, with a way on', async ({ page }) => {
  await page.goto('/en/unknown')
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await page.getByRole('link', { name: 'See all dossiers' }).click()
  await expect(page).toHaveURL('/en')
})

test('an address in no language is answered in both', async ({ page }) => {
  await page.goto('/de/unbekannt')
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
})
