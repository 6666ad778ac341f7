import { Desk } from '@/e2e/support/Desk'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { expect, test } from '@/e2e/support/test'

const unread = 'Publiée sans les approbations : à relire'

test('what was published without the approvals waits for those who may review it until it has its approvals afterwards, and everybody reads so beside its dossier', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, title, ...team } = await openTeamAtWork(browser, origin)
  await desk.submit(update, 'Un point ajouté.')
  const publisher = await team.pageOf('publisher')
  await new Desk(publisher.request).breakGlass(update, 'Le tribunal n’attend pas.')

  const reviewer = await team.pageOf('reviewer')
  const legal = await team.pageOf('legal')
  const admin = await team.pageOf('admin')
  await admin.goto('/admin')
  await expect(
    admin.getByRole('listitem').filter({ hasText: unread }).filter({ hasText: title }),
  ).toHaveCount(1)
  await expect(admin.getByRole('region', { name: 'À vous' })).not.toContainText(title)
  for (const page of [reviewer, legal]) {
    await page.goto('/admin')
    const mine = page.getByRole('region', { name: 'À vous' }).getByRole('listitem')
    const waiting = mine.filter({ hasText: unread })
    await waiting.getByRole('link', { name: title }).click()
    await expect(page.getByText('Elle attend d’être relue.')).toBeVisible()
    await page.getByRole('radio', { name: 'J’approuve ce texte tel qu’il est' }).check()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await expect(page.getByText('a approuvé').last()).toBeVisible()
  }
  await expect(
    legal.getByText('Publiée sans les approbations, relue depuis.', { exact: true }),
  ).toBeVisible()
  for (const page of [legal, publisher]) {
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    const waiting = page.getByRole('listitem').filter({ hasText: unread })
    await expect(waiting.filter({ hasText: title })).toHaveCount(0)
  }
})

test('a review afterwards that finds fault opens a new update', async ({ browser, started }) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, dossier, ...team } = await openTeamAtWork(browser, origin)
  await desk.submit(update, 'Un point ajouté.')
  const publisher = await team.pageOf('publisher')
  await new Desk(publisher.request).breakGlass(update, 'Le tribunal n’attend pas.')
  await publisher.goto(`/admin/dossier/${dossier}`)
  await expect(publisher.getByText('Tel que publié')).toBeVisible()

  const reviewer = await team.pageOf('reviewer')
  await reviewer.goto(`/admin/update/${update}`)
  await reviewer.getByRole('radio', { name: 'Je demande des changements' }).check()
  await reviewer.getByRole('textbox', { name: 'Commentaire' }).fill('La date est fausse.')
  await reviewer.getByRole('button', { name: 'Envoyer' }).click()
  await expect(reviewer.getByText('relue depuis.')).toBeVisible()
  await publisher.reload()
  await publisher.getByRole('link', { name: 'Mise à jour vers l’édition 7' }).click()
  await expect(
    publisher.getByRole('heading', { level: 1, name: 'Mise à jour vers l’édition 7' }),
  ).toBeVisible()
  await expect(publisher.getByText('Ouverte', { exact: true })).toBeVisible()
})
