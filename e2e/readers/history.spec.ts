import { expect, test } from '@playwright/test'

const dossier = '/fr/accident-du-12-juin-2021'

test('the margin of a point says which edition last changed it, and leads to that change', async ({
  page,
}) => {
  await page.goto(dossier)
  const point = page.getByRole('article').filter({ hasText: 'L’eau du robinet' })
  const response = point.getByRole('link', { name: 'Modifiée dans l’édition 2' })
  await expect(response).toHaveAttribute('href', `${dossier}/editions/2/diff#point-3-response`)
  await response.click()
  await expect(page).toHaveURL(`${dossier}/editions/2/diff#point-3-response`)
  await expect(
    page.getByRole('heading', { name: 'Réponse au point 3 reformulée' }),
  ).toBeInViewport()
})

test('a minor edition is named in the margin behind the one that changed the substance', async ({
  page,
}) => {
  await page.goto(`${dossier}/points/4`)
  const marks = page.getByRole('article').getByRole('link', { name: /dans l’édition\s\d/ })
  await expect(marks).toHaveText([
    'Modifié dans l’édition 4',
    'Retouché dans l’édition 5',
    'Modifiée dans l’édition 4',
    'Retouchée dans l’édition 5',
    'Nouvelle dans l’édition 4',
  ])
})

test('an earlier edition’s margin knows nothing of later ones', async ({ page }) => {
  await page.goto(`${dossier}/editions/1`)
  await expect(page.getByRole('link', { name: /dans l’édition\s\d/ })).toHaveCount(0)
})

test('a point tells its own history, down to its first publication', async ({ page }) => {
  await page.goto(`${dossier}/points/4`)
  const history = page.getByRole('region', { name: 'Historique de ce point' })
  await expect(history.getByText('Première publication')).toBeVisible()
  await expect(history.getByText(/^Réponse au point\s4 reformulée$/).first()).toBeVisible()
  await history.getByRole('link', { name: 'ce qui a changé, mot à mot' }).first().click()
  await expect(page).toHaveURL(`${dossier}/editions/5/diff#point-4`)
})

test('a translation and its original lead to each other, and say which edition is translated', async ({
  page,
}) => {
  await page.goto('/en/tanners-footbridge')
  const main = page.getByRole('main')
  await expect(main).toContainText(/Translated from the French: .*edition\s\d/)
  await main.getByRole('link', { name: /^Passerelle des Tanneurs/ }).click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs')
  await expect(page.getByRole('main')).toContainText(/Aussi en anglais\s: .*édition\s\d/)
})

test('the history is drawn as well as listed', async ({ page }) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions')
  await expect(page.getByRole('img', { name: /^Frise des 4 éditions/ })).toBeVisible()
})
