import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a page that fails says so in the language of the desk, and can be tried again', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  const up = desk.getByRole('button', { name: 'Monter le point 2' })
  await expect(up).toBeVisible()
  await desk.evaluate(() => {
    const { scrollIntoView } = Element.prototype
    Element.prototype.scrollIntoView = () => {
      Element.prototype.scrollIntoView = scrollIntoView
      throw new Error('An error in the browser.')
    }
  })
  await up.click()
  await expect(
    desk.getByRole('heading', { name: 'Cette page n’a pas pu s’afficher' }),
  ).toBeVisible()
  await desk.getByRole('button', { name: 'Réessayer' }).click()
  await expect(desk.getByRole('button', { name: 'Descendre le point 2' })).toBeVisible()
})
