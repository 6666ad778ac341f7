import { z } from 'zod'
import { axe } from '@/e2e/support/axe'
import { barriers } from '@/e2e/support/barriers'
import { openTeam } from '@/e2e/support/openTeam'
import { expect, test } from '@/e2e/support/test'

const underWay = z.object({ docs: z.tuple([z.object({ id: z.string() })]) })

test('somebody without an account reads by a link exactly what was submitted, and says what they think, without script', async ({
  browser,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const team = await openTeam(browser, origin)
  const writer = await team.pageOf('writer')
  const legal = await team.pageOf('legal')
  const open = await writer.request.get('/api/updates?where[state][equals]=open&depth=0')
  const [{ id }] = underWay.parse(await open.json()).docs
  await writer.request.patch(`/api/updates/${id}`, {
    data: { class: 'substantive', note: 'Un point ajouté.' },
  })
  await writer.request.post(`/api/updates/${id}/submit`, { data: {} })

  await legal.goto(`/admin/update/${id}`)
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
  await expect(guest.getByRole('heading', { name: /Point 8|numéro 8/ }).first()).toBeVisible()
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
  const team = await openTeam(browser, origin)
  const legal = await team.pageOf('legal')
  const open = await legal.request.get('/api/updates?where[state][equals]=open&depth=0')
  const [{ id }] = underWay.parse(await open.json()).docs
  const writer = await team.pageOf('writer')
  await writer.request.patch(`/api/updates/${id}`, {
    data: { class: 'substantive', note: 'Un point ajouté.' },
  })
  await writer.request.post(`/api/updates/${id}/submit`, { data: {} })
  const made = await legal.request.post(`/api/updates/${id}/invite`, {
    data: { name: 'Me Odile Tarnac', role: 'legal', days: 1 },
  })
  const { value } = z.object({ value: z.object({ secret: z.string() }) }).parse(await made.json())
  for (const view of ['changes', 'text']) {
    await page.goto(`${origin}/invitation/${value.secret}?view=${view}`)
    expect(await axe(page)).toEqual([])
  }
  await page.goto(`${origin}/invitation/nowhere`)
  expect(await axe(page)).toEqual([])
})
