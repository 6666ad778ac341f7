import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a refused save says why and keeps what was typed', async ({ deskOf, pageOf }) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await desk.getByLabel('Titre').fill(ownWord('Titre tapé '))
  await desk.getByLabel('Adresse').fill('contact')
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByText('sert déjà à une page du site').first()).toBeVisible()

  // The desk asks the server anew while somebody goes on typing: the refusal stays until it is answered.
  const title = ownWord('Titre retapé ')
  const asked = desk.waitForResponse((answer) => answer.request().method() === 'POST')
  await desk.getByLabel('Titre').fill(title)
  await asked
  await expect(desk.getByText('sert déjà à une page du site').first()).toBeVisible()
  await expect(desk.getByLabel('Titre')).toHaveValue(title)
  await expect(desk.getByLabel('Adresse')).toHaveValue('contact')
  await expect(desk.getByRole('button', { name: 'Enregistrer' })).toBeEnabled()
  await expect(desk.getByText('Modifications à enregistrer')).toBeVisible()

  await desk.getByLabel('Adresse').fill(ownWord('pompes-'))
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByText('C’est enregistré.')).toBeVisible()
  await desk.reload()
  await expect(desk.getByLabel('Titre')).toHaveValue(title)
})

test('a refused publication says all that is missing, and keeps the note', async ({
  deskOf,
  pageOf,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier } = await publisher.import(plainDocument(ownWord('Pompes ')))
  const claim = await publisher.create('claims', { dossier, statement: 'Verlane mentirait.' })
  await publisher.create('citations', { claim, quote: 'Ils mentent.' })
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await desk.getByRole('button', { name: 'Publier…' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Note publique/ }).fill('Une note déjà écrite.')
  await dialog.getByRole('button', { name: 'Publier l’édition 1' }).click()
  await expect(dialog.getByRole('alert')).toContainText('La publication a été refusée')
  await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveText([
    'Point 3 : une citation n’a pas de média.',
    'Point 3 : la réponse manque.',
  ])
  await expect(dialog.getByRole('textbox', { name: /^Note publique/ })).toHaveValue(
    'Une note déjà écrite.',
  )

  await dialog.getByRole('button', { name: 'Point 3 : une citation n’a pas de média.' }).click()
  const form = desk.getByRole('dialog').last()
  await expect(form.getByLabel('Mots cités')).toHaveValue('Ils mentent.')
  await form.getByRole('combobox', { name: 'Média' }).fill('La Gazette d’Ambre')
  await desk.getByRole('option', { name: 'La Gazette d’Ambre' }).first().click()
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveText([
    'Point 3 : la réponse manque.',
  ])
})
