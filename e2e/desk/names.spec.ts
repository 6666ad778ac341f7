import type { Page } from '@playwright/test'
import { barriers } from '@/e2e/support/barriers'
import { interfaceWords } from '@/e2e/support/interfaceWords'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const opened = [
  ['Modifier l’allégation du point 1', /./],
  ['Modifier la citation 1 du point 1', /./],
  ['Modifier la réponse au point 1', /./],
  ['Ajouter une pièce au point 1', 'Ajouter une pièce au point 1'],
] as const

const english =
  /\b(the|add|close|collapse|copy|drag|dropdown|edit|expand|insert|open|remove|results|save|search|select|sortable|toggle)\b|\[object|\{\{/i

/** The open page is in French throughout, and everything on it has a name. */
async function isFrenchAndNamed(page: Page, within = 'body') {
  await expect(async () => {
    expect((await interfaceWords(page)).filter((words) => english.test(words))).toEqual([])
    expect(await barriers(page, within)).toEqual([])
  }).toPass({ timeout: 20_000 })
}

test('the forms of the desk are in French and named throughout', async ({ pageOf }) => {
  test.slow()
  const desk = await pageOf('publisher')
  for (const address of [
    '/admin/import',
    '/admin/account',
    '/admin/collections/dossiers/create',
    '/admin/collections/outlets/create',
    '/admin/collections/evidence/create',
    '/admin/collections/files/create',
    '/admin/updates',
    '/admin/bin',
    '/admin/collections/files',
  ]) {
    await test.step(address, async () => {
      await desk.goto(address)
      await expect(desk.getByRole('heading').first()).toBeVisible()
      await isFrenchAndNamed(desk)
    })
  }
})

test('what only an administrator sees is in French and named throughout', async ({ pageOf }) => {
  const desk = await pageOf('admin')
  for (const address of ['/admin/collections/users', '/admin/collections/users/create']) {
    await desk.goto(address)
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()
    await isFrenchAndNamed(desk)
  }
})

test('the bulk edit of accounts is in French, named throughout and has no field of the first account', async ({
  pageOf,
}) => {
  const desk = await pageOf('admin')
  await desk.goto('/admin/collections/users')
  const boxes = desk.getByRole('checkbox', { name: /^Sélectionner\s:/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await desk.locator('.edit-many__toggle').click()
  await desk.getByRole('dialog').getByRole('combobox').click()
  await expect(desk.getByRole('option').filter({ hasText: 'Nom' })).toBeVisible()
  await expect(desk.getByRole('option').filter({ hasText: 'mise en service' })).toHaveCount(0)
  await isFrenchAndNamed(desk)
})

test('the settings are in French and named throughout', async ({ pageOf }) => {
  test.slow()
  const desk = await pageOf('admin')
  await desk.goto('/admin/globals/press-room')
  for (const tab of ['En français', 'Apparence', 'Publication', 'Courriels']) {
    await test.step(tab, async () => {
      await desk.getByRole('button', { name: tab, exact: true }).click()
      await isFrenchAndNamed(desk)
    })
  }
  await expect(desk.getByTitle(/^mail\./)).toHaveCount(0)
})

test('a dossier and all that opens over it is in French and named throughout', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const { dossier } = await (await deskOf('publisher')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('publisher')

  await desk.goto(`/admin/collections/dossiers/${dossier}`)
  await expect(desk.getByRole('textbox', { name: 'Introduction' })).toBeVisible()
  await isFrenchAndNamed(desk)
  await isNamedWhenOpened(desk, [['Publier…', /^Publier « /]])

  await desk.goto(`/admin/dossier/${dossier}`)
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()
  await isFrenchAndNamed(desk)
  await isNamedWhenOpened(desk, opened)
})

/** Every dialog that a button opens is in French and named; it is closed again. */
async function isNamedWhenOpened(
  desk: Page,
  dialogs: readonly (readonly [string, string | RegExp])[],
) {
  for (const [button, name] of dialogs) {
    await test.step(button, async () => {
      await desk.getByRole('button', { name: button }).click()
      const dialog = desk.getByRole('dialog', { name })
      const close = dialog.getByRole('button', { name: 'Fermer', exact: true }).last()
      await expect(close).toBeVisible()
      await isFrenchAndNamed(desk, 'dialog')
      await close.click()
      await expect(dialog).toHaveCount(0)
    })
  }
}

test('labels name their fields in a drawer too, and lead to them', async ({ deskOf, pageOf }) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const desk = await pageOf('writer')
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Modifier la citation 1 du point 1' }).click()
  const form = desk.getByRole('dialog')
  await expect(form.getByRole('button', { name: 'Ajouter : Média' })).toBeVisible()
  await expect(form.getByRole('combobox', { name: 'Média' })).toBeVisible()
  await form.getByText('Adresse de l’article').click()
  await expect(form.getByRole('textbox', { name: 'Adresse de l’article' })).toBeFocused()
})

test('a label has no star where what is left empty is given a value', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const [claim] = await (await deskOf('writer')).find('claims', 'dossier', dossier)
  const desk = await pageOf('writer')
  const labels = desk.locator('.render-fields label.field-label')
  await desk.goto('/admin/collections/dossiers/create')
  await expect(labels.filter({ hasText: /^Titre\*$/ })).toBeVisible()
  await expect(labels.filter({ hasText: /^Adresse$/ })).toBeVisible()
  await desk.goto('/admin/collections/claims/create')
  await expect(labels.filter({ hasText: /^Numéro$/ })).toBeVisible()
  await desk.goto(`/admin/collections/claims/${claim?.id}`)
  await expect(labels.filter({ hasText: /^Numéro\*$/ })).toBeVisible()
})

test('versions are listed by their moments alone', async ({ deskOf, pageOf }) => {
  const { dossier } = await (await deskOf('writer')).import(plainDocument(ownWord('Pompes ')))
  const [claim] = await (await deskOf('writer')).find('claims', 'dossier', dossier)
  const desk = await pageOf('writer')
  await desk.goto(`/admin/collections/claims/${claim?.id}/versions`)
  await expect(desk.getByRole('table').getByRole('columnheader')).toHaveText([/^Modifié le/])
})

test('the list of files gives sizes with their unit', async ({ pageOf }) => {
  const desk = await pageOf('writer')
  await desk.goto('/admin/collections/files?limit=5')
  await expect(desk.getByRole('cell', { name: /^\d+\sko$/ }).first()).toBeVisible()
})
