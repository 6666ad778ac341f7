import { expect, test } from '@playwright/test'

const dossier = '/fr/passerelle-des-tanneurs'

test('the head of a dossier leads to what its edition changed', async ({ page }) => {
  await page.goto(dossier)
  await page.getByRole('link', { name: 'ce qui a changé' }).click()
  await expect(page).toHaveURL(`${dossier}/editions/4/diff`)
  const main = page.getByRole('main')
  await expect(main).toContainText(/Édition\s4 .*comparée à l’édition\s3/)
  await expect(main.getByRole('heading', { name: 'Réponse au point 5 reformulée' })).toBeVisible()
})

test('the history says how much each edition changed and leads to the changes', async ({
  page,
}) => {
  await page.goto(`${dossier}/editions`)
  const sizes = page.getByRole('link', { name: /^\d+ changements?/ })
  await expect(sizes).toHaveCount(3)
  await sizes.first().click()
  await expect(page).toHaveURL(`${dossier}/editions/4/diff`)
})

test('removed and inserted words are said to be so, not only coloured', async ({ page }) => {
  await page.goto(`${dossier}/editions/4/diff`)
  await expect(page.getByRole('deletion').filter({ hasText: '3 octobre 2024' })).toHaveText(
    /^\[supprimé\s: 3 octobre 2024\]$/,
  )
  await expect(page.getByRole('insertion').filter({ hasText: 'juin 2026' })).toHaveText(
    /^\[ajouté\s: juin 2026\]$/,
  )
})

test('a change told in brief leads to its words', async ({ page }) => {
  await page.goto(`${dossier}/editions/4/diff`)
  const brief = page.getByRole('navigation', { name: 'En bref' })
  await brief.getByRole('link', { name: 'Réponse au point 7 reformulée' }).click()
  await expect(page.locator('#point-7')).toBeInViewport()
})

test('unchanged points are folded and lead to the edition', async ({ page }) => {
  await page.goto(`${dossier}/editions/4/diff`)
  await page.getByText(/^4 points inchangés$/).click()
  await page.getByRole('link', { name: /^Allégation n°\s1$/ }).click()
  await expect(page).toHaveURL(`${dossier}/editions/4/points/1`)
})

test('distant editions are compared with the notes of all editions in between', async ({
  page,
}) => {
  await page.goto(`${dossier}/editions/4/diff`)
  await page.getByRole('link', { name: 'L’édition 4 comparée à l’édition 1' }).click()
  await expect(page).toHaveURL(`${dossier}/editions/4/diff/1`)
  const notes = page.getByRole('region', { name: 'Notes publiques' }).getByRole('listitem')
  await expect(notes).toHaveText([/^Édition\s2/, /^Édition\s3/, /^Édition\s4/])
})

test('a comparison asked for the other way round is told from the earlier edition', async ({
  page,
}) => {
  await page.goto(`${dossier}/editions/1/diff/4`)
  await expect(page).toHaveURL(`${dossier}/editions/4/diff/1`)
})

test('the first edition says that nothing came before it', async ({ page }) => {
  await page.goto(`${dossier}/editions/1/diff`)
  await expect(page.getByRole('main')).toContainText('C’est la première édition de ce dossier')
})

test('only the latest change is for search engines', async ({ request }) => {
  const robotsOf = async (address: string) =>
    (await request.get(`${dossier}/editions/${address}`)).headers()['x-robots-tag']
  expect(await robotsOf('4/diff')).toBeUndefined()
  expect(await Promise.all(['3/diff', '4/diff/1', '4/diff/3', '1/diff'].map(robotsOf))).toEqual([
    'noindex',
    'noindex',
    undefined,
    'noindex',
  ])
})
