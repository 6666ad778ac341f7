import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a text that was public before is submitted as a reconstructed edition, and the bare form of an update is not reached', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const { dossier, update } = await (await deskOf('writer')).import(
    plainDocument(ownWord('Pompes ')),
  )
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Soumettre à la relecture…' }).click()
  await desk.getByRole('checkbox', { name: /^Ce texte était public avant/ }).check()
  const date = desk.getByRole('textbox', { name: 'Date à laquelle il fut public' })
  const source = desk.getByRole('textbox', { name: 'D’après quel document' })
  await desk.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(desk.getByText('ou décochez la case')).toBeVisible()
  await date.fill('un jour de printemps')
  await source.fill('Copie de la page, constatée par un huissier')
  expect(await barriers(desk, '.document__side')).toEqual([])
  await desk.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(desk.getByText('sous une forme comprise')).toBeVisible()
  await expect(source).toHaveValue('Copie de la page, constatée par un huissier')
  await date.fill('mai 2014')
  await desk.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(desk.getByText('Approuvée', { exact: true })).toBeVisible()

  const legal = await pageOf('legal')
  for (const rest of ['?reconstruct=1', '', '/api', '/versions']) {
    await legal.goto(`/admin/collections/updates/${update}${rest}`)
    await expect(legal).toHaveURL(new RegExp(`/admin/update/${update}(\\?.*)?$`))
  }
  await expect(legal.getByText('publique à la date « mai 2014 »')).toBeVisible()
})
