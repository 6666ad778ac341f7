import type { Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { barriers } from '@/e2e/support/barriers'
import type { Desk } from '@/e2e/support/Desk'
import { enter } from '@/e2e/support/enter'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const deleted =
  '<p>La société <del>n’a jamais livré</del><ins>a livré</ins> et <s>ment</s> <span style="text-decoration:line-through">barré</span> fin</p>'
const table =
  '<p>Soit 3 × 10<sup>6</sup> pièces, 40 m<sup>2</sup>, CO<sub>2</sub></p><table><tr><th>Année</th><th>Tonnes</th></tr><tr><td>2021</td><td>12</td></tr></table><p>Voir <img src="https://a.example/i.png" alt="graphique des tonnes"> fin</p>'
const justified =
  '<p style="text-align:justify">La société <a href="https://a.example/">répond</a>.</p>'

/** Pastes as a browser does, over all that the editor has. */
async function paste(page: Page, editor: Locator, data: Readonly<Record<string, string>>) {
  await enter(editor)
  await page.keyboard.press('ControlOrMeta+A')
  await editor.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    const event = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', event))
  }, data)
}

const alignments = (node: unknown): readonly unknown[] => {
  const own = z.object({ format: z.string().min(1) }).safeParse(node)
  const inner = Object(node) === node ? Object.values(Object(node)).flatMap(alignments) : []
  return own.success ? [own.data.format, ...inner] : inner
}

async function open(desk: Desk, page: Page) {
  const { dossier } = await desk.import(plainDocument(ownWord('Pompes ')))
  await page.goto(`/admin/collections/dossiers/${dossier}`)
  return { dossier, editor: page.getByRole('textbox', { name: 'Introduction' }) }
}

test('Pasted content that rich text cannot have is listed first, and nothing is inserted before the answer', async ({
  deskOf,
  pageOf,
}) => {
  const page = await pageOf('writer')
  const { editor } = await open(await deskOf('writer'), page)
  const dialog = page.getByRole('dialog', { name: 'Tout ne peut pas être collé' })
  const before = await editor.textContent()

  await test.step('tracked and struck deletions do not come back as words', async () => {
    await paste(page, editor, { 'text/html': deleted, 'text/plain': 'tout' })
    await expect(dialog.getByRole('listitem')).toHaveText([
      'Texte barré ou supprimé : « n’a jamais livré »',
      'Texte barré ou supprimé : « ment barré »',
    ])
    expect(await editor.textContent()).toBe(before)
    expect(await barriers(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await expect(dialog).toHaveCount(0)
    expect(await editor.textContent()).toBe(before)
    await paste(page, editor, { 'text/html': deleted, 'text/plain': 'tout' })
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await editor.textContent()).toBe(before)
    await paste(page, editor, { 'text/html': deleted, 'text/plain': 'tout' })
    await dialog.getByRole('button', { name: 'Coller le reste' }).click()
    await expect(editor).toHaveText('La société a livré et fin')
  })

  await test.step('tables and pictures are named, superscripts are characters', async () => {
    await paste(page, editor, { 'text/html': table, 'text/plain': 'tout' })
    await expect(dialog.getByRole('listitem')).toHaveText([
      'Tableau : « Année | Tonnes | 2021 | 12 »',
      'Image : « graphique des tonnes »',
    ])
    await dialog.getByRole('button', { name: 'Coller le reste' }).click()
    await expect(editor.locator('p')).toHaveText(['Soit 3 × 10⁶ pièces, 40 m², CO₂', 'Voir fin'])
  })

  await test.step('of which nothing can be kept', async () => {
    await paste(page, editor, { 'text/html': '<img alt="courbe">' })
    await expect(dialog).toContainText('Il ne reste rien à coller.')
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    await expect(editor).toContainText('Voir fin')
  })
})

test('What rich text can have is pasted at once, aligned left, and is saved by Ctrl+S', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const page = await pageOf('writer')
  const { dossier, editor } = await open(writer, page)
  await paste(page, editor, { 'text/html': justified, 'text/plain': 'x' })
  await expect(editor.getByRole('link', { name: 'répond' })).toHaveAttribute(
    'href',
    'https://a.example/',
  )
  await page.keyboard.press('ControlOrMeta+S')
  await expect(page.getByText('C’est enregistré.').first()).toBeVisible()
  const [saved] = await writer.find('dossiers', 'id', dossier)
  expect(JSON.stringify(saved?.introduction)).toContain('https://a.example/')
  expect(alignments(saved?.introduction)).toEqual([])

  await paste(page, editor, { 'text/plain': 'Une ligne.\nUne autre.' })
  await expect(editor.locator('p')).toHaveText(['Une ligne.', 'Une autre.'])
})

test('An alignment that was stored is taken off when its text is opened, and can be saved', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const page = await pageOf('writer')
  const { dossier } = await open(writer, page)
  const [saved] = await writer.find('dossiers', 'id', dossier)
  const introduction: unknown = JSON.parse(
    JSON.stringify(saved?.introduction).replaceAll(
      /("type":"paragraph",[^{}[]*"format":)""/g,
      '$1"justify"',
    ),
  )
  expect(alignments(introduction)).toEqual(['justify'])
  await writer.save('dossiers', dossier, { introduction })
  await page.reload()
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByText('C’est enregistré.').first()).toBeVisible()
  const [mended] = await writer.find('dossiers', 'id', dossier)
  expect(alignments(mended?.introduction)).toEqual([])
})
