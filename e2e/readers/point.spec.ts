import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/fr/accident-du-12-juin-2021/points/3')
})

test('a point alone says where it belongs and which point it is', async ({ page }) => {
  await expect(
    page.getByRole('heading', { level: 1, name: /L’eau du robinet aurait été contaminée/ }),
  ).toBeVisible()
  await expect(page.getByText('Point 3 sur 7')).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Accident du 12 juin 2021/ })
    .first()
    .click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021')
})

test('a point can be cited by the address of its edition', async ({ page }) => {
  const cite = page.getByRole('region', { name: 'Citer ce point' })
  await cite
    .getByRole('link', { name: /editions\/5\/points\/3$/ })
    .first()
    .click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021/editions/5/points/3')
})

test('each passage has an address, where the passage is in view', async ({ page }) => {
  const cite = page.getByRole('region', { name: 'Citer ce point' })
  await cite.getByText('Adresses des passages').click()
  await cite.getByRole('link', { name: /#point-3-response-2$/ }).click()
  await expect(page).toHaveURL(
    '/fr/accident-du-12-juin-2021/editions/5/points/3#point-3-response-2',
  )
  await expect(page.getByText(/^Du 12 au 30\sjuin 2021/)).toBeInViewport()
})

test('a reader goes from point to point', async ({ page }) => {
  const neighbours = page.getByRole('navigation', { name: 'Points voisins' })
  await neighbours.getByRole('link', { name: /^Point suivant/ }).click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021/points/4')
  await neighbours.getByRole('link', { name: /^Point précédent/ }).click()
  await expect(page).toHaveURL('/fr/accident-du-12-juin-2021/points/3')
})
