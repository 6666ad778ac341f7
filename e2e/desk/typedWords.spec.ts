import type { Page } from '@playwright/test'
import { z } from 'zod'
import type { Desk } from '@/e2e/support/Desk'
import { enter } from '@/e2e/support/enter'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

/** One letter at a time without a pause, as when the machine is slower than the fingers. */
const rounds = Array.from({ length: 12 }, (_, round) => `Tour ${round} : 120 000 euros.`)

const isSave = (answer: { request(): { method(): string } }) =>
  answer.request().method() === 'PATCH'

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Introduction' })

/** All words of a stored rich text. */
const wordsIn = (node: unknown): string =>
  z.object({ text: z.string() }).safeParse(node).data?.text ??
  Object.values(Object(node) === node ? Object(node) : {})
    .map(wordsIn)
    .join('')

const stored = async (desk: Desk, collection: string, id: string, field: string) =>
  wordsIn((await desk.find(collection, 'id', id))[0]?.[field])

async function write(desk: Desk) {
  const { dossier } = await desk.import(plainDocument(ownWord('Pompes ')))
  const [claim = { id: '' }] = await desk.find('claims', 'dossier', dossier)
  const [response = { id: '' }] = await desk.find('responses', 'claim', claim.id)
  return { dossier, claim: claim.id, response: response.id }
}

test('Ctrl+S right after the last letter stores what the editor shows, and leaves it there', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const writer = await deskOf('writer')
  const { dossier } = await write(writer)
  const page = await pageOf('writer')
  await page.goto(`/admin/collections/dossiers/${dossier}`)
  const editor = editorOf(page)
  await enter(editor)
  for (const words of rounds) {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(words)
    const answered = page.waitForResponse(isSave)
    await page.keyboard.press('ControlOrMeta+S')
    await answered
    expect(await stored(writer, 'dossiers', dossier, 'introduction')).toBe(words)
    await expect(editor).toHaveText(words)
  }
})

test('What is typed during a save stays in the editor, and a save asked for meanwhile stores it', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const { dossier } = await write(writer)
  const page = await pageOf('writer')
  await page.goto(`/admin/collections/dossiers/${dossier}`)
  const editor = editorOf(page)
  await enter(editor)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Avant. ')
  const first = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('ControlOrMeta+S')
  await first
  await page.keyboard.type('Pendant. ')
  await expect(page.getByText('C’est enregistré.').first()).toBeVisible()
  await page.keyboard.type('Après.')
  await expect(editor).toHaveText('Avant. Pendant. Après.')
  await page.keyboard.press('ControlOrMeta+S')
  await expect
    .poll(() => stored(writer, 'dossiers', dossier, 'introduction'))
    .toBe('Avant. Pendant. Après.')

  await page.keyboard.type(' Un.')
  const second = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('ControlOrMeta+S')
  await second
  await page.keyboard.type(' Deux.')
  await page.keyboard.press('ControlOrMeta+S')
  await expect
    .poll(() => stored(writer, 'dossiers', dossier, 'introduction'))
    .toBe('Avant. Pendant. Après. Un. Deux.')
  await expect(editor).toHaveText('Avant. Pendant. Après. Un. Deux.')
})

test('Ctrl+S in a drawer saves the piece on top and closes its drawer', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const { dossier, response } = await write(writer)
  const page = await pageOf('writer')
  await page.goto(`/admin/dossier/${dossier}`)
  await page.getByRole('button', { name: 'Modifier la réponse au point 1' }).click()
  const drawer = page.getByRole('dialog')
  const editor = drawer.getByRole('textbox').first()
  await expect(async () => {
    await enter(editor)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Neuf ans et demi.')
    await expect(editor).toHaveText('Neuf ans et demi.', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('ControlOrMeta+S')
  await expect(drawer).toHaveCount(0)
  expect(await stored(writer, 'responses', response, 'body')).toBe('Neuf ans et demi.')
  await expect(page.getByRole('article').first()).toContainText('Neuf ans et demi.')
})

test('Ctrl+S in a drawer over a form saves what is in the drawer, not the form under it', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const { claim } = await write(writer)
  const [citation = { id: '' }] = await writer.find('citations', 'claim', claim)
  const outlet = await writer.create('outlets', { name: ownWord('Valmer Soir ') })
  await writer.save('citations', citation.id, { outlet })
  const page = await pageOf('writer')
  await page.goto(`/admin/collections/citations/${citation.id}`)
  await page.getByLabel('Auteur', { exact: true }).fill('Ambre Valmont')
  await page.getByRole('button', { name: /^Modifier.*(Média|Valmer Soir)/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Adresse du site').fill('https://valmer.example/')
  await page.keyboard.press('ControlOrMeta+S')
  await expect(drawer).toHaveCount(0)
  await expect
    .poll(async () => (await writer.find('outlets', 'id', outlet))[0]?.address)
    .toBe('https://valmer.example/')
  const [unsaved] = await writer.find('citations', 'id', citation.id)
  expect(unsaved?.author ?? null).toBeNull()
})

test('Escape closes a list and not the drawer around it, and a drawer with unsaved words asks', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(`/admin/dossier/${dossier}`)
  await page.getByRole('button', { name: 'Modifier la citation 1 du point 1' }).click()
  const drawer = page.getByRole('dialog').first()
  await drawer.getByLabel('Mots cités').fill('Une pompe sur cent.')
  await drawer.getByRole('combobox', { name: 'Média' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(drawer.getByLabel('Mots cités')).toHaveValue('Une pompe sur cent.')

  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog').filter({ hasText: 'Quitter sans' }).last()
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await page.locator('.drawer__close').click({ position: { x: 5, y: 200 } })
  await question.getByRole('button', { name: 'Rester' }).click()
  await expect(drawer.getByLabel('Mots cités')).toHaveValue('Une pompe sur cent.')
  await page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Quitter' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Escape right after a letter in the rich text of a drawer asks, and one in an untouched drawer closes it', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(`/admin/dossier/${dossier}`)
  const open = page.getByRole('button', { name: 'Modifier la réponse au point 1' })
  await open.click()
  const editor = page.getByRole('dialog').first().getByRole('textbox').first()
  await enter(editor)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await open.click()
  await enter(editor)
  await page.keyboard.type('Un mot.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog').filter({ hasText: 'Quitter sans' }).last()).toBeVisible()
  await expect(editor).toContainText('Un mot.')
})

test('A drawer takes the focus when it opens, and gives it back when it closes', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(`/admin/dossier/${dossier}`)
  const open = page.getByRole('button', { name: 'Modifier la réponse au point 1' })
  const drawer = page.getByRole('dialog').first()
  // A key before the page has its script is lost.
  await expect(async () => {
    await open.press('Enter')
    await expect(drawer).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(drawer.locator(':focus').or(drawer.and(page.locator(':focus')))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()
})

test('A note typed in a dialog of the desk is not thrown away by Escape', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(`/admin/collections/dossiers/${dossier}`)
  await page.getByRole('button', { name: /^Soumettre/ }).click()
  const note = page.getByRole('dialog').getByRole('textbox', { name: /^Note publique/ })
  await note.fill('Une note déjà écrite.')
  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog').filter({ hasText: 'Quitter sans' }).last()
  await question.getByRole('button', { name: 'Rester' }).click()
  await expect(note).toHaveValue('Une note déjà écrite.')
})

test('A new outlet made from a citation closes its drawer when it is saved, and is chosen', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(`/admin/dossier/${dossier}`)
  await page.getByRole('button', { name: 'Modifier la citation 1 du point 1' }).click()
  const citation = page.getByRole('dialog').first()
  await citation.getByRole('button', { name: 'Ajouter : Média' }).click()
  const outlet = page.getByRole('dialog').nth(1)
  const name = ownWord('Valmer Soir ')
  await outlet.getByLabel('Nom').fill(name)
  await page.keyboard.press('ControlOrMeta+S')
  await expect(outlet).toHaveCount(0)
  await expect(citation).toContainText(name)
})
