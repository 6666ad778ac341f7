import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a writer submits and cannot publish', async ({ deskOf, pageOf, request }) => {
  const { dossier, slug, update } = await (await deskOf('writer')).import(
    plainDocument(ownWord('Pompes ')),
  )
  const desk = await pageOf('writer')
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await desk.getByRole('button', { name: 'Soumettre…' }).click()
  await expect(desk.getByRole('button', { name: /^Publier/ })).toHaveCount(0)
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Note publique/ }).fill('Première publication.')
  await dialog.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(dialog.getByText('La mise à jour est soumise.')).toBeVisible()
  await expect(desk.getByLabel('Titre')).toBeDisabled()

  const refused = await (await deskOf('writer')).request.post(`/api/updates/${update}/publish`)
  expect(refused.status()).toBe(403)
  expect((await request.get(`/fr/${slug}`)).status()).toBe(404)
})

test('what was submitted is read only until somebody reopens it', async ({ deskOf, pageOf }) => {
  const writer = await deskOf('writer')
  const { dossier, update } = await writer.import(plainDocument(ownWord('Pompes ')))
  await writer.submit(update, 'Première publication.')
  const desk = await pageOf('legal')
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await expect(desk.getByText(/^Approuvée/)).toBeVisible()
  const writing = await pageOf('writer')
  await writing.goto(`/admin/collections/dossiers/${dossier}`)
  await expect(writing.getByLabel('Titre')).toBeDisabled()
  await expect(writing.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  await writing.goto(`/admin/dossier/${dossier}`)
  await expect(writing.getByText('Texte soumis, figé')).toBeVisible()
  await expect(writing.getByRole('article').first()).toContainText(
    'Les pompes de Verlane tomberaient en panne',
  )
  await expect(writing.getByRole('button', { name: /^(Modifier|.*Ajouter|Monter)/ })).toHaveCount(0)
  const [claim] = await writer.find('claims', 'dossier', dossier)
  const held = await writer.request.patch(`/api/claims/${claim?.id}`, {
    data: { statement: 'Autre chose.' },
  })
  expect(held.status()).toBe(423)

  await desk.getByRole('button', { name: 'Rouvrir' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click()
  await expect(desk.getByText(/^Mise à jour ouverte/)).toBeVisible()
  await writing.reload()
  await writing.getByRole('button', { name: 'Modifier l’allégation du point 1' }).click()
  await writing.getByRole('dialog').getByLabel('Allégation').fill('Verlane aurait tout caché.')
  await writing.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await expect(writing.getByRole('article').first()).toContainText('Verlane aurait tout caché.')
})

test('whoever reopens an update writes at once', async ({ deskOf, pageOf }) => {
  const publisher = await deskOf('publisher')
  const { dossier, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.submit(update, 'Première publication.')
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  const introduction = desk.getByRole('textbox', { name: 'Introduction' })
  await expect(introduction).not.toBeEditable()
  await desk.getByRole('button', { name: 'Rouvrir' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click()
  await expect(introduction).toBeEditable()
  await expect(desk.getByLabel('Titre')).toBeEnabled()
})

for (const role of ['legal', 'admin'] as const) {
  test(`${role} reads a dossier and changes nothing of it`, async ({ deskOf, pageOf }) => {
    const writer = await deskOf('writer')
    const { dossier } = await writer.import(plainDocument(ownWord('Pompes ')))
    const desk = await pageOf(role)
    await desk.goto(`/admin/collections/dossiers/${dossier}`)
    await expect(desk.getByLabel('Titre')).toBeDisabled()
    const writes = /^(Enregistrer|Ajouter|Modifier|Publier|Soumettre|Monter)/
    await expect(desk.getByRole('button', { name: writes })).toHaveCount(0)
    // What is said of its update comes above the form last, and moves the link while it is clicked.
    await expect(desk.getByRole('link', { name: 'Page de la mise à jour' })).toBeVisible()
    await desk.getByRole('link', { name: 'Ouvrir le document' }).click()
    await expect(desk.getByText('La première panne survient en moyenne')).toBeVisible()
    const text = desk.getByRole('region', { name: 'Le texte' })
    await expect(text.getByRole('button', { name: writes })).toHaveCount(0)
    await expect(desk.getByRole('button', { name: 'Soumettre à la relecture…' })).toBeDisabled()
    const [claim] = await writer.find('claims', 'dossier', dossier)
    const refused = await (await deskOf(role)).request.patch(`/api/claims/${claim?.id}`, {
      data: { statement: 'Autre chose.' },
    })
    expect(refused.status()).toBe(403)
  })
}

test('only an administrator sees the accounts', async ({ pageOf }) => {
  const admin = await pageOf('admin')
  await admin.goto('/admin')
  await expect(admin.getByRole('link', { name: 'Comptes' })).toBeAttached()
  const writer = await pageOf('writer')
  await writer.goto('/admin')
  await expect(writer.getByRole('link', { name: 'Dossiers' }).first()).toBeAttached()
  await expect(writer.getByRole('link', { name: 'Comptes' })).toHaveCount(0)
})

test('an administrator is offered to change their own password, and not that of another', async ({
  deskOf,
  pageOf,
}) => {
  const [other] = await (await deskOf('admin')).find('users', 'roles', 'writer')
  const desk = await pageOf('admin')
  await desk.goto('/admin/account')
  await expect(desk.getByRole('button', { name: 'Changer le mot de passe' })).toBeVisible()
  await desk.goto(`/admin/collections/users/${other?.id}`)
  await expect(desk.locator('#field-name')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Changer le mot de passe' })).toHaveCount(0)
  await expect(desk.getByRole('button', { name: 'Débloquer le compte' })).toHaveCount(0)
})
