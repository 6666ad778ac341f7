import { z } from 'zod'
import { barriers } from '@/e2e/support/barriers'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { expect, test } from '@/e2e/support/test'

test('a team submits an update, asks for changes, approves the new words and publishes exactly those', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { writer, update, dossier, ...team } = await openTeamAtWork(browser, origin)
  const legal = await team.pageOf('legal')
  const reviewer = await team.pageOf('reviewer')
  const publisher = await team.pageOf('publisher')
  const address = `/admin/update/${update}`
  const submit = async (note: string) => {
    await writer.goto(address)
    await writer.getByRole('button', { name: 'Soumettre à la relecture…' }).click()
    await writer.getByRole('radio', { name: /^De fond/ }).check()
    await writer.getByRole('textbox', { name: /^Note publique/ }).fill(note)
    await writer.getByRole('button', { name: 'Soumettre', exact: true }).click()
    await expect(writer.getByText('En relecture')).toBeVisible()
  }
  await submit('Un point ajouté.')

  await legal.goto('/admin')
  await expect(legal.getByRole('region', { name: 'À vous' })).toContainText('À relire')
  await legal.goto(address)
  await legal.getByRole('button', { name: 'Commenter ici' }).last().click()
  await expect(legal.getByText('À propos de : Point 8 ajouté')).toBeVisible()
  await legal.getByRole('textbox', { name: 'Commentaire' }).fill('La date est à vérifier.')
  await legal.getByRole('radio', { name: 'Je demande des changements' }).check()
  await legal.getByRole('button', { name: 'Envoyer' }).click()
  await expect(legal.getByText('Ouverte', { exact: true })).toBeVisible()

  await writer.goto('/admin')
  await expect(writer.getByRole('region', { name: 'À vous' })).toContainText(
    'Des changements sont demandés',
  )
  const claims = await writer.request.get(
    `/api/claims?where[dossier][equals]=${dossier}&sort=-number&limit=1&depth=0`,
  )
  const [claim] = z
    .object({ docs: z.tuple([z.object({ id: z.string() })]) })
    .parse(await claims.json()).docs
  const statement = 'Galvéane demanderait à tripler ses rejets dans la Dorsanne.'
  await writer.request.patch(`/api/claims/${claim.id}`, { data: { statement } })
  await submit('Un point ajouté, sa date vérifiée.')

  await legal.goto(`${address}?base=seen`)
  await expect(legal.getByText('sur un texte qui n’est plus celui-ci').first()).toBeVisible()
  await expect(
    legal.getByRole('heading', { name: 'Allégation du point 8 reformulée' }),
  ).toBeVisible()
  expect(await barriers(legal, 'body')).toEqual([])
  for (const page of [legal, reviewer]) {
    await page.goto(address)
    await page.getByRole('radio', { name: 'J’approuve ce texte tel qu’il est' }).check()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await expect(page.getByText('a approuvé').last()).toBeVisible()
  }
  await expect(reviewer.getByText('Approuvée', { exact: true })).toBeVisible()

  await publisher.goto(address)
  await publisher.getByRole('button', { name: 'Publier', exact: true }).click()
  await publisher.getByRole('button', { name: 'Publier maintenant' }).click()
  await expect(
    publisher.getByRole('heading', { level: 1, name: 'Mise à jour devenue l’édition 6' }),
  ).toBeVisible()

  await legal.goto(`/admin/history/${dossier}`)
  const edition = legal.getByRole('article').first()
  await expect(edition).toContainText('Paule Sévarac (juridique)')
  await expect(edition).toContainText('Théo Lavigerie (relecture)')
  await expect(edition).toContainText('Nora Belcastel')
  expect(await barriers(legal, 'body')).toEqual([])
  await legal.getByRole('combobox', { name: 'Acte' }).selectOption('a demandé des changements')
  await legal.getByRole('button', { name: 'Filtrer' }).click()
  await expect(legal.getByRole('table').getByRole('row')).toHaveCount(2)
  await expect(legal.getByRole('table')).toContainText('La date est à vérifier.')

  await legal
    .getByRole('link', { name: 'Édition 6 phrase par phrase : qui a approuvé quoi' })
    .click()
  await expect(
    legal.getByRole('heading', { level: 1, name: 'Édition 6, phrase par phrase' }),
  ).toBeVisible()
  await expect(legal.getByRole('region', { name: 'Point 8' })).toContainText(
    'depuis l’édition 6, approuvée par',
  )
  await legal
    .getByRole('region', { name: 'Point 2' })
    .getByRole('link', { name: 'depuis l’édition 1' })
    .first()
    .click()
  await expect(legal).toHaveURL(/#edition-1$/)
  await expect(legal.locator(':target')).toContainText('Théo Lavigerie (relecture), le')
  await expect(legal.locator(':target').getByText(/^[0-9a-f]{64}$/)).toHaveCount(2)
  expect(await barriers(legal, 'body')).toEqual([])
})

test('a claim is withdrawn at once, beside what is being written, and waits to be reviewed', async ({
  browser,
  page,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { dossier, ...team } = await openTeamAtWork(browser, origin)
  const publisher = await team.pageOf('publisher')
  await publisher.goto(`/admin/dossier/${dossier}`)
  await publisher.getByRole('button', { name: 'Retirer le point 2 en public' }).click()
  const dialog = publisher.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Raison publique/ }).fill('Par décision du tribunal.')
  await dialog.getByRole('button', { name: 'Soumettre à la relecture' }).click()
  await publisher.waitForURL('**/admin/update/**')
  await expect(publisher.getByText('Retrait public')).toBeVisible()
  await publisher.getByRole('button', { name: 'Publier sans les approbations…' }).click()
  await publisher.getByRole('button', { name: 'Publier sans approbation' }).click()
  await expect(publisher.getByText('Écrivez pourquoi cela ne peut pas attendre')).toBeVisible()
  await publisher.getByRole('textbox', { name: /^Pourquoi/ }).fill('Le tribunal n’attend pas.')
  await publisher.getByRole('button', { name: 'Publier sans approbation' }).click()
  await expect(publisher.getByText('Elle attend d’être relue.')).toBeVisible()
  await expect(publisher.getByText(/^Raison donnée.*Le tribunal n’attend pas\./)).toBeVisible()

  await page.goto(`${origin}/fr/accident-du-12-juin-2021/points/2`)
  await expect(page.getByText('Par décision du tribunal.').first()).toBeVisible()
  await expect(
    page.getByText(/^Publiée le .* sans attendre les approbations prévues\./),
  ).toBeVisible()

  const legal = await team.pageOf('legal')
  await legal.goto('/admin')
  await expect(legal.getByRole('region', { name: 'À vous' })).toContainText(
    'Publiée sans les approbations : à relire',
  )
})
