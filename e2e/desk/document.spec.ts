import type { Page } from '@playwright/test'
import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'
import { typeText } from '@/e2e/support/typeText'

const numbers = (desk: Page) => desk.getByRole('article').getByRole('heading', { level: 2 })
const side = (desk: Page) => desk.getByRole('complementary', { name: 'Où en est ce texte' })

test('a writer writes a dossier in its document, puts it in order and submits it from beside it', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  const form = desk.getByRole('dialog').last()

  await test.step('the words of a citation open its form', async () => {
    await desk.getByText('Une pompe sur deux ne passe pas l’hiver.').click()
    await form.getByLabel('Mots cités').fill('Une pompe sur trois ne passe pas l’hiver.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(desk.getByRole('article').first()).toContainText('Une pompe sur trois')
    await expect(
      desk.getByRole('button', { name: 'Modifier la citation 1 du point 1' }),
    ).toBeFocused()
  })

  await test.step('a new point says what it lacks, until it has it', async () => {
    await desk.getByRole('button', { name: 'Ajouter un point' }).click()
    await form.getByLabel('Allégation').fill('Verlane aurait menti sur ses ventes.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    const point = desk.getByRole('article', { name: /Verlane aurait menti sur ses ventes/ })
    await expect(point).toContainText('La réponse manque')
    const missing = side(desk).getByRole('button', { name: 'Point 3 : la réponse manque.' })
    await missing.click()
    await typeText(form.getByRole('textbox').first(), 'Les ventes sont certifiées.')
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(point).toContainText('Les ventes sont certifiées.')
    await expect(missing).toHaveCount(0)
  })

  await test.step('the keyboard moves a point, says so and keeps the focus', async () => {
    const up = desk.getByRole('button', { name: 'Monter le point 3' })
    await up.focus()
    await desk.keyboard.press('Enter')
    await expect(
      desk.getByRole('status').filter({ hasText: 'Point 3 : place 2 sur 3.' }),
    ).toBeVisible()
    await expect(numbers(desk)).toHaveText([/numéro\s1/, /numéro\s3/, /numéro\s2/])
    await expect(up).toBeFocused()
  })

  await test.step('it is submitted from beside its text, and held', async () => {
    await side(desk).getByRole('button', { name: 'Soumettre à la relecture…' }).click()
    await expect(side(desk).getByRole('radio')).toHaveCount(0)
    await side(desk).getByRole('button', { name: 'Soumettre', exact: true }).click()
    await expect(side(desk)).toContainText('Texte soumis, figé')
    await expect(side(desk)).toContainText('rédaction, relecture, juridique ou publication')
    const text = desk.getByRole('region', { name: 'Le texte' })
    await expect(text).toContainText('Une pompe sur trois')
    await expect(text.getByRole('button')).toHaveCount(0)
    expect(await barriers(desk, 'body')).toEqual([])
  })
})

test('a line of the list of points is dragged, and shows where it would come to stand', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  const lines = side(desk).getByRole('navigation', { name: 'Points' }).getByRole('listitem')
  await expect(numbers(desk)).toHaveText([/numéro\s1/, /numéro\s2/])
  await lines.nth(1).hover()
  await desk.mouse.down()
  await lines.nth(0).hover({ position: { x: 20, y: 3 } })
  await lines.nth(0).hover({ position: { x: 22, y: 4 } })
  await expect(lines.nth(0)).toHaveCSS('box-shadow', /0px -3px/)
  await desk.mouse.up()
  await expect(numbers(desk)).toHaveText([/numéro\s2/, /numéro\s1/])
  await expect(lines.nth(0)).toHaveCSS('box-shadow', 'none')
})

test('what differs from the edition is marked, and leads to the change', async ({
  deskOf,
  pageOf,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const legal = await pageOf('legal')
  await legal.goto(`/admin/dossier/${dossier}`)
  await expect(side(legal)).toContainText('Tel que publié')
  await expect(legal.getByRole('link', { name: /^(Nouveau|Modifié)/ })).toHaveCount(0)

  const [claim] = await publisher.find('claims', 'dossier', dossier)
  const [citation] = await publisher.find('citations', 'claim', claim?.id ?? '')
  await publisher.save('citations', citation?.id ?? '', { quote: 'Une pompe sur trois casse.' })
  await publisher.create('claims', { dossier, statement: 'Verlane mentirait.' })
  await legal.reload()
  const first = legal.getByRole('article').first()
  await expect(first.getByRole('link', { name: /^Modifié/ })).toHaveCount(1)
  await expect(
    legal
      .getByRole('article')
      .last()
      .getByRole('link', { name: /^Nouveau/ }),
  ).toHaveCount(1)
  await expect(side(legal).getByRole('button', { name: /^Soumettre/ })).toBeDisabled()
  await expect(side(legal)).toContainText('Votre rôle ne le permet pas.')
  await expect(side(legal)).toContainText('la réponse manque')

  await first.getByRole('link', { name: /^Modifié/ }).click()
  await legal.waitForURL('**/admin/update/**#point-1*')
  await expect(legal.getByText('À compléter avant de soumettre')).toBeVisible()
  await expect(legal.getByRole('heading', { name: 'Point 3 ajouté' })).toBeVisible()
})

test('nothing published is deleted from the document, and a new piece is', async ({
  deskOf,
  pageOf,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  await publisher.create('claims', { dossier, statement: 'Verlane mentirait.' })
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  await expect(desk.getByRole('button', { name: 'Supprimer le point 1' })).toHaveCount(0)
  const dialog = desk.getByRole('dialog')
  await desk.getByRole('button', { name: 'Retirer la pièce 1 du point 1' }).click()
  await dialog.getByRole('button', { name: 'Retirer', exact: true }).click()
  await expect(desk.getByRole('article').first()).not.toContainText('Relevé des pannes')
  await desk.getByRole('button', { name: 'Supprimer le point 3' }).click()
  await dialog.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(desk.getByRole('article')).toHaveCount(2)
  await expect(desk.getByRole('button', { name: 'Ajouter un point' })).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the text comes first, and what stands beside it is unfolded', async ({
    browser,
    deskOf,
    origin,
    pageOf,
  }) => {
    const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
    const state = await (await pageOf('writer')).context().storageState()
    const context = await browser.newContext({
      baseURL: origin,
      storageState: state,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const desk = await context.newPage()
    await desk.goto(`/admin/dossier/${dossier}`)
    const submit = desk.getByRole('button', { name: 'Soumettre à la relecture…' })
    await expect(submit).toBeHidden()
    await desk.getByRole('heading', { name: 'Où en est ce texte' }).click()
    await expect(submit).toBeVisible()
    await expect(desk.getByRole('article')).toHaveCount(2)
    const tool = desk.getByRole('button', { name: 'Modifier la citation 1 du point 1' })
    await expect(tool).toHaveCSS('opacity', '1')
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers(desk, 'body')).toEqual([])
    await context.close()
  })
})
