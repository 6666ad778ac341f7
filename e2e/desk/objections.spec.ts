import { barriers } from '@/e2e/support/barriers'
import { Desk } from '@/e2e/support/Desk'
import { openTeam } from '@/e2e/support/openTeam'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a first text is read and refused where it stands, and whoever publishes it all the same reads who refused it and says why', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const team = await openTeam(browser, origin)
  const desk = new Desk((await team.pageOf('writer')).request)
  const { update } = await desk.import(plainDocument(ownWord('Pompes ')))
  await desk.submit(update, 'Première publication.')
  const address = `/admin/update/${update}`

  const legal = await team.pageOf('legal')
  await legal.goto(address)
  await expect(legal.getByText('La première panne survient en moyenne')).toBeVisible()
  const answer = legal.getByRole('article').first().getByRole('button', { name: 'Commenter ici' })
  await answer.last().click()
  await expect(legal.getByText('À propos de : Pièce 1 du point 1')).toBeVisible()
  await legal.getByRole('textbox', { name: 'Commentaire' }).fill('Ce relevé est contesté.')
  await legal.getByRole('radio', { name: 'Je demande des changements' }).check()
  await legal.getByRole('button', { name: 'Envoyer' }).click()
  await expect(legal.getByText('Ouverte', { exact: true })).toBeVisible()
  expect(await barriers(legal, 'body')).toEqual([])

  await desk.submit(update, 'Première publication.')
  const publisher = await team.pageOf('publisher')
  await publisher.goto(address)
  const actions = publisher.getByRole('region', { name: 'Que faire maintenant ?' })
  const last = actions.getByRole('button').last()
  await expect(last).toHaveText('Publier sans les approbations…')
  await last.click()
  await expect(actions).toContainText('Ce relevé est contesté.')
  const publish = actions.getByRole('button', { name: 'Publier sans approbation malgré cela' })
  const reason = actions.getByRole('textbox', { name: /attendre/ })
  await reason.fill('Urgent.')
  await publish.click()
  await expect(actions).toContainText('au moins 3 mots et 20 caractères')
  await expect(reason).toHaveValue('Urgent.')
  await reason.fill('Le tribunal attend ce texte pour midi.')
  await publish.click()
  await expect(publisher.getByRole('heading', { level: 1 })).toHaveText(
    'Mise à jour devenue l’édition 1',
  )
  await expect(publisher.getByText('il en manque')).toHaveCount(0)
})

test('a change of substance that its writer calls minor is shown as such to whoever reviews it', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { writer, update, ...team } = await openTeamAtWork(browser, origin)
  const address = `/admin/update/${update}`
  await writer.goto(address)
  await writer.getByRole('button', { name: 'Soumettre à la relecture…' }).click()
  await writer.getByRole('radio', { name: /^Mineur/ }).check()
  await expect(writer.getByText('Dite mineure, alors que')).toBeVisible()
  await writer.getByRole('button', { name: 'Soumettre', exact: true }).click()
  await expect(writer.getByText('En relecture', { exact: true })).toBeVisible()

  const legal = await team.pageOf('legal')
  await legal.goto(address)
  await expect(legal.getByText('Dite mineure, alors que')).toBeVisible()
  await expect(legal.getByText('1 personne (juridique), il en manque 1')).toBeVisible()
})
