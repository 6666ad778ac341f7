import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test.use({ locale: 'en-GB' })

test('the desk speaks English to whoever reads English', async ({ deskOf, pageOf }) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pumps ')))
  const desk = await pageOf('writer')
  await desk.goto('/admin')
  await expect(desk.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  await expect(desk.getByRole('heading', { name: 'Updates under way' })).toBeVisible()
  await desk.getByRole('link', { name: 'Import a document' }).last().click()
  await expect(desk.getByRole('button', { name: 'Read the document' })).toBeVisible()
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await expect(desk.getByLabel('Title')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Submit…' })).toBeVisible()
  await desk.getByRole('link', { name: 'Open the document' }).click()
  await expect(desk.getByRole('button', { name: 'Edit the allegation of point 1' })).toBeVisible()
  await expect(desk.getByRole('heading', { name: 'Where this text stands' })).toBeVisible()
})
