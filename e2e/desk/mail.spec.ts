import { barriers } from '@/e2e/support/barriers'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { expect, test } from '@/e2e/support/test'

test('an administrator reads what was written to whom, and chooses who is told of what', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, title, ...team } = await openTeamAtWork(browser, origin)
  await desk.submit(update, 'Un point ajouté.')

  const page = await team.pageOf('admin')
  const mails = page.getByRole('row').filter({ hasText: 'Une relecture est demandée' })
  await expect(async () => {
    await page.goto('/admin/mail')
    await expect(mails).toHaveCount(3, { timeout: 1_000 })
  }).toPass()
  await mails.first().getByText('Lire le texte').click()
  await expect(mails.first()).toContainText(title)
  expect(await barriers(page, 'body')).toEqual([])

  await page.getByRole('link', { name: 'Choisir qui est averti de quoi' }).click()
  await page.getByRole('button', { name: 'Courriels' }).click()
  await expect(page.getByText('Qui est averti de quoi.')).toBeVisible()
  expect(await barriers(page, 'body')).toEqual([])
})
