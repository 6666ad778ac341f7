import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('an administrator reads what was written to whom, and chooses who is told of what', async ({
  deskOf,
  pageOf,
}) => {
  const title = ownWord('Pompes ')
  const writer = await deskOf('writer')
  const { update } = await writer.import(plainDocument(title))
  await writer.submit(update, 'Première publication.')
  const desk = await pageOf('admin')
  const text = desk.getByText(`À relire : « ${title} »`).first()
  await expect(async () => {
    await desk.goto('/admin/mail')
    await expect(text).toBeAttached({ timeout: 1_000 })
  }).toPass()
  await desk.getByRole('row').filter({ has: text }).getByText('Lire le texte').click()
  await expect(text).toBeVisible()
  expect(await barriers(desk, 'body')).toEqual([])

  await desk.getByRole('link', { name: 'Choisir qui est averti de quoi' }).click()
  await desk.getByRole('button', { name: 'Courriels' }).click()
  await expect(desk.getByText('Qui est averti de quoi.')).toBeVisible()
  expect(await barriers(desk, 'body')).toEqual([])
})
