import { expect, test } from '@playwright/test'

test('the history lists every edition, newest first, with what each changed', async ({ page }) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions')
  const editions = page.getByRole('main').getByRole('list').first().getByRole('listitem')
  await expect(editions).toHaveText([
    /Édition\s4.*Actuelle/,
    /Édition\s3.*reconstituée/,
    /Édition\s2.*reconstituée/,
    /Édition\s1.*reconstituée/,
  ])
  await expect(editions.nth(2)).toContainText('Point 6 ajouté.')
  await editions.nth(2).getByRole('link').first().click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs/editions/2')
})

test('an earlier edition says that it is not the current one, and where that is', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/2')
  const banner = page.getByRole('region', { name: 'Édition 2' })
  await expect(banner).toContainText('Vous lisez l’édition 2 sur 4.')
  await expect(banner).toContainText('Ce n’est pas l’édition actuelle.')
  await banner.getByRole('link', { name: 'Lire l’édition actuelle' }).click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs')
})

test('a reconstructed edition says so, with its stated date and what it is known from', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/2')
  const main = page.getByRole('main')
  await expect(main).toContainText('Édition reconstituée')
  await expect(main).toContainText(/Date indiquée\s: juin\s2023/)
  await expect(main).toContainText(/D’après\s: /)
})

test('an earlier edition keeps its own claims', async ({ page }) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/1')
  await expect(page.getByRole('article')).toHaveCount(5)
  await page.goto('/fr/passerelle-des-tanneurs')
  await expect(page.getByRole('article')).toHaveCount(7)
})

test('The address of the current edition says that it is current and that a change appears elsewhere', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/4')
  await expect(page.getByRole('region', { name: 'Édition 4' })).toContainText(
    /l’édition actuelle.*est celle de ces mots/,
  )
})

test('a point of an earlier edition leads to the point as it stands, and stays in its edition', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/2/points/3')
  await page
    .getByRole('navigation', { name: 'Points voisins' })
    .getByRole('link', { name: /^Point suivant/ })
    .click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs/editions/2/points/4')
  await page
    .getByRole('region', { name: 'Édition 2' })
    .getByRole('link', { name: 'Lire l’édition actuelle' })
    .click()
  await expect(page).toHaveURL('/fr/passerelle-des-tanneurs/points/4')
})
