import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { publishAtDesk } from '@/e2e/support/publishAtDesk'
import { expect, test } from '@/e2e/support/test'
import { typeText } from '@/e2e/support/typeText'

test('a new claim with a citation, a response and a piece of evidence reaches the readers', async ({
  deskOf,
  pageOf,
  page: reader,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/dossier/${dossier}`)
  const form = desk.getByRole('dialog').last()

  await desk.getByRole('button', { name: 'Ajouter un point' }).click()
  await form.getByLabel('Allégation').fill('Verlane aurait menti sur ses ventes.')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await desk.getByRole('button', { name: 'Ajouter une citation au point 3' }).click()
  await form.getByLabel('Mots cités').fill('Les chiffres ne tiennent pas debout.')
  await form.getByRole('combobox').first().fill('La Gazette d’Ambre')
  await desk.getByRole('option', { name: 'La Gazette d’Ambre' }).first().click()
  await form.locator('[name="date.words"]').fill('3 juin 2021')
  await form.getByRole('button', { name: 'Enregistrer' }).click()

  await desk.getByRole('button', { name: 'Écrire la réponse au point 3' }).click()
  await typeText(form.getByRole('textbox').first(), 'Les ventes sont certifiées chaque année.')
  await form.getByRole('button', { name: 'Enregistrer' }).click()

  const written = desk.getByRole('article', { name: /Verlane aurait menti sur ses ventes/ })
  await expect(written).toContainText('Les ventes sont certifiées chaque année.')

  await desk.getByRole('button', { name: 'Ajouter une pièce au point 3' }).click()
  await desk.getByRole('button', { name: 'Décrire une nouvelle pièce' }).click()
  const label = ownWord('Attestation ')
  await form.getByLabel('Ce que la pièce établit').fill(label)
  await form.locator('[name="date.words"]').fill('mai 2021')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByRole('radio', { name: label })).toBeChecked()
  await desk.getByLabel('Précision pour ce point').fill('Page 4.')
  await desk.getByRole('button', { name: 'Ajouter la pièce' }).click()
  await expect(written.getByRole('listitem')).toContainText(
    new RegExp(`mai 2021.*${label} Page\\s4`),
  )
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await publishAtDesk(desk, { edition: 2, note: 'Point 3 ajouté.' })

  await expect(async () => {
    expect((await reader.request.get(`/fr/${slug}/points/3`)).status()).toBe(200)
  }).toPass()
  await reader.goto(`/fr/${slug}/points/3`)
  const claim = reader.getByRole('article', { name: /Verlane aurait menti sur ses ventes/ })
  await expect(claim.getByRole('figure')).toHaveText(
    /La Gazette d’Ambre.*3\sjuin 2021.*Les chiffres ne tiennent pas debout/,
  )
  await expect(claim).toContainText('Les ventes sont certifiées chaque année.')
  await expect(claim.getByRole('listitem')).toHaveText(new RegExp(`mai 2021.*${label}.*Page\\s4`))
  expect((await reader.request.get(`/fr/${slug}/editions/1/points/3`)).status()).toBe(404)
})

test('claims are reordered and keep their numbers', async ({ deskOf, pageOf, page: reader }) => {
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Descendre le point 1' }).click()
  await expect(
    desk.getByRole('status').filter({ hasText: 'Point 1 : place 2 sur 2.' }),
  ).toBeVisible()
  await expect(desk.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    /numéro\s2/,
    /numéro\s1/,
  ])
  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await publishAtDesk(desk, { edition: 2, note: 'Ordre des points.' })

  await expect(async () => {
    await reader.goto(`/fr/${slug}`)
    await expect(reader.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
      [/numéro\s2/, /numéro\s1/],
      { timeout: 1 },
    )
  }).toPass()
})
