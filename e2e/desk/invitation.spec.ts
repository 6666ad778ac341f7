import { axe } from '@/e2e/support/axe'
import { barriers } from '@/e2e/support/barriers'
import { Desk } from '@/e2e/support/Desk'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { expect, test } from '@/e2e/support/test'

test('somebody without an account reads by a link exactly what was submitted, and says what they think, without script', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, ...team } = await openTeamAtWork(browser, origin)
  const legal = await team.pageOf('legal')
  await desk.submit(update, 'Un point ajouté.')

  await legal.goto(`/admin/update/${update}`)
  const links = legal.getByRole('region', { name: 'Relecteurs sans compte' })
  await links.getByRole('button', { name: 'Invite' }).click()
  await links.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(links.getByText('Donnez le nom de la personne.')).toBeVisible()
  await links.getByRole('textbox', { name: 'Nom de la personne' }).fill('Me Odile Tarnac')
  await links.getByRole('button', { name: 'Créer le lien' }).click()
  const address = await links
    .getByRole('textbox', { name: /^Lien pour Me Odile Tarnac/ })
    .inputValue()
  expect(address).toMatch(new RegExp(`^${origin}/invitation/[\\w-]{43}$`))
  expect(await barriers(legal, 'body')).toEqual([])
  await links.getByRole('button', { name: 'Fermer' }).click()
  await expect(links.getByRole('listitem')).toContainText('Me Odile Tarnac (juridique)')

  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const answer = await guest.goto(address)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  expect(answer?.headers()).not.toHaveProperty('set-cookie')
  await expect(guest.getByText('Texte à relire, non publié')).toBeVisible()
  await expect(guest.getByText('Relecture de Me Odile Tarnac')).toBeVisible()
  await expect(guest.getByRole('heading', { name: /Point\s8|numéro\s8/ }).first()).toBeVisible()
  await guest
    .getByRole('combobox', { name: 'À propos de' })
    .selectOption({ label: 'Point 8 ajouté' })
  await guest.getByRole('radio', { name: 'Je demande des changements' }).check()
  await guest.getByRole('button', { name: 'Enregistrer mon avis' }).click()
  await expect(guest.getByRole('alert')).toContainText('un commentaire manque')
  await expect(guest.getByRole('radio', { name: 'Je demande des changements' })).toBeChecked()
  await guest.getByRole('textbox', { name: 'Commentaire' }).fill('D’où vient ce chiffre ?')
  await guest.getByRole('button', { name: 'Enregistrer mon avis' }).click()
  await expect(guest.getByRole('status')).toContainText('Votre avis est enregistré.')
  await expect(guest.getByText('D’où vient ce chiffre ?')).toBeVisible()
  await guest.getByRole('link', { name: 'Le texte entier' }).click()
  await expect(guest.getByRole('article')).toHaveCount(8)

  await legal.reload()
  await expect(legal.getByText('En relecture', { exact: true })).toBeVisible()
  await expect(legal.getByText('D’où vient ce chiffre ?').first()).toBeVisible()
  await expect(legal.getByText('invité par un lien').first()).toBeVisible()
  await links.getByRole('button', { name: 'Révoquer le lien de Me Odile Tarnac' }).click()
  await expect(links.getByText('révoqué')).toBeVisible()

  const closed = await guest.goto(address)
  expect(closed?.status()).toBe(410)
  await expect(guest.getByText('Ce lien a été révoqué.')).toBeVisible()
  await expect(guest.getByText('tripler ses rejets')).toHaveCount(0)
})

test('the page of an invited reviewer has no barrier, whole or by its changes', async ({
  browser,
  page,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, ...team } = await openTeamAtWork(browser, origin)
  const legal = new Desk((await team.pageOf('legal')).request)
  await desk.submit(update, 'Un point ajouté.')
  const path = await legal.invite(update, 'Me Odile Tarnac')
  for (const view of ['changes', 'text']) {
    await page.goto(`${origin}${path}?view=${view}`)
    expect(await axe(page)).toEqual([])
  }
  await page.goto(`${origin}/invitation/nowhere`)
  expect(await axe(page)).toEqual([])
})

test('where links count, the approval of somebody without an account is one of those that are needed', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update, ...team } = await openTeamAtWork(browser, origin)
  const admin = await team.pageOf('admin')
  await admin.goto('/admin/globals/press-room')
  await admin.getByRole('button', { name: 'Publication', exact: true }).click()
  await admin
    .getByRole('checkbox', {
      name: 'L’avis d’une personne sans compte, invitée par un lien, compte',
    })
    .check()
  await admin.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(admin.getByText('C’est enregistré.')).toBeVisible()

  await desk.submit(update, 'Un point ajouté.')
  const legal = new Desk((await team.pageOf('legal')).request)
  const path = await legal.invite(update, 'Me Odile Tarnac')
  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await guest.goto(`${origin}${path}`)
  await expect(
    guest.getByText('Si vous approuvez, votre approbation compte pour la publication.'),
  ).toBeVisible()
  await guest.getByRole('radio', { name: 'J’approuve ce texte tel qu’il est' }).check()
  await guest.getByRole('button', { name: 'Enregistrer mon avis' }).click()
  await expect(guest.getByRole('status')).toContainText('Votre avis est enregistré.')
  await guest.context().close()

  const reviewer = await team.pageOf('reviewer')
  await reviewer.goto(`/admin/update/${update}`)
  await expect(reviewer.getByText('En relecture', { exact: true })).toBeVisible()
  await expect(reviewer.getByText('invité par un lien')).toBeVisible()
  await reviewer.getByRole('radio', { name: 'J’approuve ce texte tel qu’il est' }).check()
  await reviewer.getByRole('button', { name: 'Envoyer' }).click()
  await expect(reviewer.getByText('Approuvée', { exact: true })).toBeVisible()

  const publisher = await team.pageOf('publisher')
  await publisher.goto(`/admin/update/${update}`)
  await publisher.getByRole('button', { name: 'Publier', exact: true }).click()
  await publisher.getByRole('button', { name: 'Publier maintenant' }).click()
  await expect(
    publisher.getByRole('heading', { level: 1, name: 'Mise à jour devenue l’édition 6' }),
  ).toBeVisible()
  const edition = await publisher.request.get('/fr/accident-du-12-juin-2021/editions/6')
  expect(edition.status()).toBe(200)
  expect(await edition.text()).not.toContain('sans attendre les approbations prévues')
})
