import { expect, test } from '@/e2e/support/test'

test('an empty press room says so, and that its contact and legal notice are to come', async ({
  page,
  started,
}) => {
  const { origin } = await started('nothing')
  await page.goto(`${origin}/fr`)
  await expect(page.getByText('Aucun dossier n’est encore publié.')).toBeVisible()
  await page.getByRole('link', { name: 'Mentions légales' }).click()
  await expect(page.getByText('Les mentions légales seront publiées ici.')).toBeVisible()
  await page.goto(`${origin}/en/contact`)
  await expect(page.getByText(/^The contact details of the press office will/)).toBeVisible()
})
