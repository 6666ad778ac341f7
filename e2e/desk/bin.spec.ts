import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('what a writer deletes is told beside the text, and a colleague restores it', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Supprimer le point 1' }).click()
  const dialog = desk.getByRole('dialog')
  await expect(dialog).toContainText('rétabli tant que cette mise à jour est ouverte')
  await dialog.getByRole('button', { name: 'Supprimer' }).click()
  await expect(desk.getByText(/^Supprimé\. Cela peut être rétabli, sous/)).toBeVisible()
  await expect(desk.getByRole('article')).toHaveCount(1)
  await desk.getByRole('button', { name: 'Renuméroter les points' }).click()
  await expect(desk.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    /numéro\s1/,
  ])

  const colleague = await pageOf('publisher')
  await colleague.goto(`/admin/dossier/${dossier}`)
  const deleted = colleague.getByRole('region', { name: 'Supprimé' })
  await expect(deleted).toContainText(/Point\s1.*supprimé par/s)
  expect(await barriers(colleague, '.home')).toEqual([])
  await deleted.getByRole('button', { name: /^Rétablir/ }).click()
  await expect(colleague.getByText(/Rétabli comme point\s2/)).toBeVisible()
  await expect(colleague.getByRole('article')).toHaveCount(2)
  await expect(deleted).toHaveCount(0)
})

test('a dossier that was never published is duplicated, deleted and restored from the bin', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const word = ownWord('Pompes ')
  const { dossier } = await (await deskOf('writer')).import(plainDocument(word))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Dupliquer ce dossier' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('(copie)')
  await desk.getByRole('button', { name: 'Supprimer ce dossier…' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
  await expect(desk.getByRole('heading', { name: 'Corbeille' })).toBeVisible()
  await expect(desk.getByText('Ce qui fut publié reste lisible dans ses éditions')).toBeVisible()
  expect(await barriers(desk, '.home')).toEqual([])
  const line = desk.getByRole('listitem').filter({ hasText: word }).filter({ hasText: '(copie)' })
  await line.getByRole('button', { name: /^Rétablir/ }).click()
  await expect(line).toHaveCount(0)
  await desk.goto('/admin')
  await expect(desk.getByRole('link', { name: new RegExp(`${word}.*copie`) }).first()).toBeVisible()
})

test('an abandoned update is reached from the menu, the dossier and the home page', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const { dossier, update } = await (await deskOf('writer')).import(
    plainDocument(ownWord('Pompes ')),
  )
  const desk = await pageOf('writer')
  await desk.goto(`/admin/update/${update}`)
  await desk.getByRole('button', { name: 'Abandonner…' }).click()
  await expect(desk.getByText('Ce dossier n’a jamais été publié')).toBeVisible()
  await desk.getByRole('button', { name: 'Abandonner', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Mise à jour abandonnée')
  const link = `a[href="/admin/update/${update}"]`
  for (const address of [
    '/admin',
    `/admin/dossier/${dossier}`,
    `/admin/history/${dossier}`,
    '/admin/collections/updates',
  ]) {
    await desk.goto(address)
    await expect(desk.locator(link).first()).toBeVisible()
  }
  await expect(desk).toHaveURL(/\/admin\/updates$/)
  expect(await barriers(desk, '.home')).toEqual([])
  await desk.goto(`/admin/collections/updates/${update}`)
  await expect(desk).toHaveURL(new RegExp(`/admin/update/${update}$`))
  await desk.getByRole('button', { name: 'Reprendre ces mots' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).not.toHaveText('Mise à jour abandonnée')
})
