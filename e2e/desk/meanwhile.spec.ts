import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('what somebody typed on the page of an update stays when a colleague submits it meanwhile, and the page says why nothing was done', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const writer = await deskOf('writer')
  const { update } = await writer.import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/update/${update}`)
  await desk.getByRole('textbox', { name: 'Commentaire' }).fill('À vérifier avec l’atelier.')
  await desk.getByRole('button', { name: 'Publier', exact: true }).click()
  const note = desk.getByRole('textbox', { name: 'Note publique' })
  await note.fill('Réponse aux articles de ce matin.')

  await writer.submit(update, 'Première publication.')
  await desk.getByRole('button', { name: 'Publier maintenant' }).click()
  await expect(desk.getByText('Approuvée', { exact: true })).toBeVisible()
  await expect(desk.getByText(/après que vous l’avez ouverte/)).toBeVisible()
  await expect(note).toHaveValue('Réponse aux articles de ce matin.')
  await expect(desk.getByRole('textbox', { name: 'Commentaire' })).toHaveValue(
    'À vérifier avec l’atelier.',
  )
})
