import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('an outlet that two dossiers share names them before it is changed, and what is published stays as it is', async ({
  deskOf,
  pageOf,
  page: reader,
}) => {
  const publisher = await deskOf('publisher')
  const outlet = ownWord('Gazette ')
  const [one, other] = [ownWord('Pompes '), ownWord('Essais ')]
  const dossiers = []
  for (const title of [one, other]) {
    const text = plainDocument(title).replaceAll('La Gazette d’Ambre', outlet)
    const dossier = await publisher.import(text)
    await publisher.publish(dossier.update, 'Première publication.')
    dossiers.push(dossier)
  }
  const [kept] = await publisher.find('outlets', 'name', outlet)

  const desk = await pageOf('writer')
  await desk.goto(`/admin/collections/outlets/${kept?.id}`)
  const uses = desk.getByRole('region', { name: 'Utilisé dans' })
  await expect(uses).toContainText('2 dossiers le partagent')
  await expect(uses.getByRole('listitem').filter({ hasText: one })).toContainText(
    'points 1 et 2 (2 citations)',
  )
  await expect(uses.getByRole('link', { name: other })).toBeVisible()
  expect(await barriers(desk, '.uses')).toEqual([])

  await desk.getByLabel('Nom').fill(`${outlet} renommée`)
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`${outlet} renommée`)
  await reader.goto(`/fr/${dossiers[0]?.slug}`)
  await expect(reader.getByText(outlet).first()).toBeVisible()
  await expect(reader.getByText('renommée')).toHaveCount(0)
  await desk.goto('/admin')
  const listed = desk.getByRole('region', { name: 'Dossiers' }).getByRole('listitem')
  await expect(listed.filter({ hasText: one })).toContainText(
    'le public le verra à la prochaine mise à jour',
  )
})
