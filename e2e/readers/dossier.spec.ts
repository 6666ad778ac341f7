import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/fr/accident-du-12-juin-2021')
})

test('a dossier says what it is, which edition it shows and what stood before', async ({
  page,
}) => {
  await expect(
    page.getByRole('heading', { level: 1, name: /^Accident du 12 juin 2021/ }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Édition 5', exact: true }).first()).toHaveAttribute(
    'href',
    '/fr/accident-du-12-juin-2021/editions/5',
  )
  await page.getByRole('link', { name: '4 précédentes' }).click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021/editions')
})

test('its claims are numbered in order, and each is said to be alleged', async ({ page }) => {
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    [1, 2, 3, 4, 5, 6, 7].map((number) => new RegExp(`numéro\\s${number} Allégation`)),
  )
})

test('a claim shows who said it, the answer, and dated evidence', async ({ page }) => {
  const claim = page.getByRole('article', { name: /L’eau du robinet aurait été contaminée/ })
  await expect(claim.getByRole('heading', { level: 3 })).toHaveText([
    'Citations',
    'Réponse',
    'Documents',
  ])
  await expect(claim.getByRole('figure').first()).toHaveText(
    /Contrefil.*Lucie Hamelot.*8\sjuillet\s2021.*«\sPendant que la préfecture rassurait/,
  )
  await expect(claim.getByRole('listitem').first()).toHaveText(/^5\sjuillet\s2021\s: Résultats des/)
})

test('the list of allegations leads to each of them', async ({ page }) => {
  await page
    .getByRole('navigation', { name: 'Les allégations auxquelles nous répondons' })
    .getByRole('link', { name: /L’eau du robinet aurait été contaminée/ })
    .click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021#point-3')
  await expect(page.getByRole('article', { name: /L’eau du robinet/ })).toBeInViewport()
})

test('a claim leads to how it is cited, on its own page', async ({ page }) => {
  await page.getByRole('link', { name: 'Citer le point 3' }).click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021/points/3#cite-title')
  await expect(page.getByRole('heading', { name: 'Citer ce point' })).toBeInViewport()
})

test('the head leads to how the dossier is followed', async ({ page }) => {
  await page.getByRole('link', { name: 'suivre ce dossier' }).click()
  await expect(page.getByText('Suivre ce dossier :')).toBeInViewport()
})

test('the foot tells how to cite the edition and how to check it', async ({ page }) => {
  const record = page.getByRole('region', { name: 'Cette édition' })
  await expect(record.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(record.getByRole('link', { name: /\/editions\/5$/ })).toBeVisible()
  await record.getByRole('link', { name: 'Cette édition en données (JSON)' }).click()
  await expect(page).toHaveURL('/data/fr/accident-du-12-juin-2021/editions/5')
})
