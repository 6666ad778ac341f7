import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/fr')
  await page
    .getByRole('navigation', { name: 'Salle de presse' })
    .getByRole('link', { name: 'Rechercher' })
    .click()
  await expect(page).toHaveURL('/fr/search')
})

test('a word of a response leads to the passage that holds it', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Mots recherchés' }).fill('certification')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page).toHaveURL(/\/fr\/search\?q=certification/)
  const found = page.getByRole('region', { name: /^\d+ résultats? dans \d dossiers?$/ })
  await expect(found.locator('mark').first()).toContainText(/certif/i)
  await found.getByRole('link', { name: 'Dans la réponse' }).first().click()
  await expect(page).toHaveURL(/\/points\/\d+#point-\d+-response-\d+$/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('accents, capitals and apostrophes do not count', async ({ page }) => {
  await page.getByRole('searchbox').fill("L'EAU contaminee")
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('link', { name: /robinet aurait été contaminée/ })).toBeVisible()
})

test('where nothing is found, other places to look are one step away', async ({ page }) => {
  await page.getByRole('searchbox').fill('footbridge allegedly')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('heading', { name: 'Aucun résultat' })).toBeVisible()
  await page.getByRole('link', { name: 'Chercher en anglais' }).click()
  await expect(page.getByRole('region', { name: /^\d+ results? in 1 dossier$/ })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('footbridge allegedly')
})

test('what past editions said is found on request, and told to be past', async ({ page }) => {
  await page.getByRole('searchbox').fill('Galvéane')
  await page.getByRole('checkbox', { name: 'Chercher aussi dans les éditions passées' }).check()
  await page.getByRole('button', { name: 'Rechercher' }).click()
  const past = page.getByRole('region', { name: 'Dans les éditions passées' })
  await expect(past.getByText('ne figurent plus')).toBeVisible()
  await past
    .getByRole('link', { name: /, édition\s\d/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/editions\/\d+/)
})
