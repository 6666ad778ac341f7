import { expect, test } from '@playwright/test'

test('the press room names itself and lists its dossiers, the latest published first', async ({
  page,
}) => {
  await page.goto('/fr')
  await expect(page).toHaveTitle('Salle de presse de Galvéane')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Salle de presse de Galvéane' }),
  ).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Dossiers' }).getByRole('heading', { level: 3 }),
  ).toHaveText([
    /^Passerelle des Tanneurs/,
    /^Accident du 12\sjuin 2021/,
    /^Rumeur de fermeture/,
    /^Transport d’acide/,
    /^Prix du zinc/,
  ])
})

test('a journalist goes from the press room to a dossier and to the contact', async ({ page }) => {
  await page.goto('/fr')
  await page
    .getByRole('region', { name: 'Dossiers' })
    .getByRole('link', { name: /^Accident du 12 juin 2021/ })
    .click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021')
  await page.goBack()
  await page.getByRole('link', { name: 'Contacter le service de presse' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'presse@galveane.example' })).toBeVisible()
})

test('the latest updates tell what each changed, and lead to its edition', async ({ page }) => {
  await page.goto('/fr')
  const updates = page.getByRole('region', { name: 'Dernières mises à jour' })
  await expect(updates.getByText('Modification mineure')).toBeVisible()
  await updates.getByRole('link', { name: /Passerelle des Tanneurs.*, édition\s4$/ }).click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs/editions/4')
})

test('The press room in English lists the English dossiers alone', async ({ page }) => {
  await page.goto('/en')
  await expect(
    page.getByRole('region', { name: 'Dossiers' }).getByRole('heading', { level: 3 }),
  ).toHaveText([/footbridge/i, /acid transport/i])
})

test('whoever reads with the keyboard can skip to the content', async ({ page }) => {
  await page.goto('/fr')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fr#content')
})
