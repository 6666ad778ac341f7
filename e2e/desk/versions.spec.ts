import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('the versions of a claim are listed and compared from its form, and an old one brings its words back', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const writer = await deskOf('writer')
  const { dossier } = await writer.import(plainDocument(ownWord('Pompes ')))
  const [claim] = await writer.find('claims', 'dossier', dossier)
  await writer.save('claims', claim?.id ?? '', { statement: 'Verlane cacherait ses essais.' })
  const first = 'Les pompes de Verlane tomberaient en panne au bout d’un an.'

  const desk = await pageOf('writer')
  await desk.goto(`/admin/collections/claims/${claim?.id}`)
  await desk.getByRole('link', { name: /^Versions/ }).click()
  await desk.waitForURL('**/versions')
  const versions = desk.getByRole('table').getByRole('row').getByRole('link')
  await expect(versions).toHaveCount(2)
  await versions.first().click()
  const comparison = desk.getByRole('main')
  await expect(desk.getByRole('heading', { name: 'Comparer les versions' })).toBeVisible()
  await expect(comparison).toContainText('Verlane cacherait ses essais.')
  await expect(comparison).toContainText(first)

  await desk.goBack()
  await versions.last().click()
  await desk.getByRole('button', { name: 'Restaurer cette version' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click()
  await expect(desk.getByLabel('Allégation')).toHaveValue(first)
  await desk.goto(`/admin/dossier/${dossier}`)
  await expect(desk.getByRole('article').first()).toContainText(first)
})
