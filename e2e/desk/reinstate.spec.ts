import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a claim that was withdrawn is reinstated at the desk, and readers see why', async ({
  deskOf,
  page,
  pageOf,
}) => {
  test.slow()
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const desk = await pageOf('publisher')
  const change = async (verb: 'Retirer' | 'Rétablir', reason: string) => {
    await desk.goto(`/admin/dossier/${dossier}`)
    const dialog = desk.getByRole('dialog')
    await desk.getByRole('button', { name: `${verb} le point 2 en public` }).click()
    await dialog.getByRole('textbox', { name: /^Raison publique/ }).fill(reason)
    await dialog.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    await desk.waitForURL('**/admin/update/**')
    await desk.getByRole('button', { name: 'Publier', exact: true }).click()
    await desk.getByRole('button', { name: 'Publier maintenant' }).click()
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('Mise à jour devenue')
  }
  const claim = `/fr/${slug}/points/2`

  await change('Retirer', 'Par décision du tribunal.')
  await expect(async () => {
    await page.goto(claim)
    await expect(page.getByText('Point retiré').first()).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.getByText('Par décision du tribunal.').first()).toBeVisible()

  await change('Rétablir', 'La cour a infirmé le jugement.')
  await expect(desk.getByText('Rétablissement public')).toBeVisible()
  await expect(async () => {
    await page.goto(claim)
    await expect(page.getByText('Point retiré')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expect(page.getByText('Les essais sont publiés chaque année depuis 2012.')).toBeVisible()
  await page.goto(`/fr/${slug}/editions/3/diff`)
  await expect(page.getByText('La cour a infirmé le jugement.').first()).toBeVisible()
  await desk.goto(`/admin/dossier/${dossier}`)
  await expect(desk.getByRole('button', { name: 'Retirer le point 2 en public' })).toBeVisible()
})
