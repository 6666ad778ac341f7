import type { Page } from '@playwright/test'
import type { Desk } from '@/e2e/support/Desk'
import { endSession, signInAgain, signInAs } from '@/e2e/support/endSession'
import { enter } from '@/e2e/support/enter'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'
import { typeText } from '@/e2e/support/typeText'

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).last()
const saved = (page: Page) => expect(page.getByText('C’est enregistré.').first()).toBeVisible()
const formOf = (collection: string, id: string) => `/admin/collections/${collection}/${id}`

/** Payload reads the page of a document again when its holder changes. */
const readAgain = (page: Page) => page.waitForResponse((answer) => answer.url().includes('_rsc='))

async function signOut(page: Page) {
  await page.goto('/admin/logout')
  await expect(page.getByText('Vous êtes déconnecté.').first()).toBeVisible()
}

/** A dossier of its own, with the ids of its first claim and of that claim's citation. */
async function write(desk: Desk) {
  const { dossier } = await desk.import(plainDocument(ownWord('Pompes ')))
  const [claim = { id: '' }] = await desk.find('claims', 'dossier', dossier)
  const [citation = { id: '' }] = await desk.find('citations', 'claim', claim.id)
  return { dossier, claim: claim.id, citation: citation.id }
}

/** How many people hold a document, because they are writing in its form. */
const holders = async (desk: Desk, id: string) =>
  (await desk.find('payload-locked-documents', 'document.value', id)).length

test('a save over somebody’s newer save is refused, shows both texts, and is made knowingly', async ({
  deskOf,
  pageOf,
}) => {
  const { citation } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(formOf('citations', citation))
  await expect(page.getByLabel('Mots cités')).toHaveValue(
    'Une pompe sur deux ne passe pas l’hiver.',
  )
  const reviewer = await deskOf('reviewer')
  await reviewer.save('citations', citation, {
    quote: 'Une pompe sur trois ne passe pas l’hiver.',
    author: 'Ambre Valmont',
  })

  await page.getByLabel('Mots cités').fill('Une pompe sur dix ne passe pas l’hiver.')
  await expect(
    page.getByText(/^Théo Lavigerie a enregistré cette fiche le .+ à \d\d:\d\d/),
  ).toBeVisible()
  await save(page).click()
  const both = page.getByRole('dialog').filter({ hasText: 'Deux textes pour une fiche' })
  await expect(
    both.getByText(/^Théo Lavigerie a enregistré cette fiche le .+ à \d\d:\d\d/),
  ).toBeVisible()
  await expect(both.getByRole('deletion').first()).toContainText('trois')
  await expect(both.getByRole('insertion').first()).toContainText('dix')
  await expect(both.getByText('et gardé')).toContainText('Auteur')
  await both.getByRole('button', { name: 'Continuer à écrire' }).click()
  await expect(page.getByLabel('Mots cités')).toHaveValue('Une pompe sur dix ne passe pas l’hiver.')

  await page.getByLabel('Mots cités').fill('Une pompe sur vingt ne passe pas l’hiver.')
  await page.getByRole('button', { name: 'Comparer les deux textes' }).click()
  await expect(both.getByRole('insertion').first()).toContainText('vingt')
  await both.getByRole('button', { name: 'Enregistrer le mien par-dessus' }).click()
  await saved(page)
  await expect(page.getByLabel('Auteur', { exact: true })).toHaveValue('Ambre Valmont')
  await page.reload()
  await expect(page.getByLabel('Mots cités')).toHaveValue(
    'Une pompe sur vingt ne passe pas l’hiver.',
  )
  await expect(page.getByLabel('Auteur', { exact: true })).toHaveValue('Ambre Valmont')
})

test('the saved text can be taken instead, and is then written on', async ({ deskOf, pageOf }) => {
  const { claim } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  await page.goto(formOf('claims', claim))
  await expect(page.getByLabel('Allégation')).not.toHaveValue('')
  await (await deskOf('reviewer')).save('claims', claim, { statement: 'Le texte de Théo.' })
  await page.getByLabel('Allégation').fill('Le texte de Nora.')
  await save(page).click()
  await page.getByRole('button', { name: 'Prendre le texte enregistré' }).click()
  await expect(page.getByLabel('Allégation')).toHaveValue('Le texte de Théo.')
  await page.getByLabel('Allégation').fill('Le texte des deux.')
  await save(page).click()
  await saved(page)
})

test('who writes is seen by others, is told when one takes over, and keeps their words', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const { claim } = await write(writer)
  const page = await pageOf('writer')
  await page.goto(formOf('claims', claim))
  await page.getByLabel('Allégation').fill('Le texte de Nora.')
  await expect.poll(() => holders(writer, claim)).toBe(1)

  const other = await pageOf('reviewer')
  await other.goto(formOf('claims', claim))
  await expect(other.getByRole('heading', { name: 'Quelqu’un d’autre écrit ici' })).toBeVisible()
  await expect(other.getByText('nora.belcastel@galveane.example')).toBeVisible()
  const taken = other.waitForResponse((answer) => answer.request().method() === 'PATCH')
  const readByOther = readAgain(other)
  await other.getByRole('button', { name: 'Prendre la main' }).click()
  await Promise.all([taken, readByOther])

  await page.getByLabel('Allégation').fill('Le texte de Nora, suite.')
  await expect(page.getByRole('heading', { name: 'Quelqu’un a pris la main' })).toBeVisible()
  const readByPage = readAgain(page)
  await page.getByRole('button', { name: 'Lire seulement' }).click()
  await readByPage
  await other.getByLabel('Allégation').fill('Le texte de Théo.')
  await save(other).click()
  await saved(other)
  await other.goto('/admin')
  await expect.poll(() => holders(writer, claim)).toBe(0)

  await page.goto(formOf('claims', claim))
  await expect(page.getByLabel('Allégation')).toHaveValue('Le texte de Théo.')
  await page.getByRole('button', { name: 'Le reprendre' }).click()
  await expect(page.getByLabel('Allégation')).toHaveValue('Le texte de Nora, suite.')
  await save(page).click()
  await expect(page.getByRole('heading', { name: 'Deux textes pour une fiche' })).toBeVisible()
})

test('who leaves without saving holds the document no longer', async ({ deskOf, pageOf }) => {
  const writer = await deskOf('writer')
  const { claim } = await write(writer)
  const page = await pageOf('writer')
  await page.goto(formOf('claims', claim))
  await page.getByLabel('Allégation').fill('Le texte de Nora.')
  await expect.poll(() => holders(writer, claim)).toBe(1)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto('/admin')
  await expect.poll(() => holders(writer, claim)).toBe(0)
})

test('somebody else’s edit shows in a drawer, and going back leads to the page under it', async ({
  deskOf,
  pageOf,
}) => {
  const writer = await deskOf('writer')
  const { citation } = await write(writer)
  const outlet = await writer.create('outlets', { name: ownWord('Valmer Soir ') })
  await writer.save('citations', citation, { outlet })
  const page = await pageOf('writer')
  await page.goto(formOf('outlets', outlet))
  await page.getByLabel('Adresse du site').fill('https://valmer.example/')
  await expect.poll(() => holders(writer, outlet)).toBe(1)

  const other = await pageOf('reviewer')
  await other.goto(formOf('citations', citation))
  await other.getByRole('button', { name: /^Modifier.*(Média|Valmer Soir)/ }).click()
  await expect(other.getByRole('heading', { name: 'Quelqu’un d’autre écrit ici' })).toBeVisible()
  await other.getByRole('button', { name: 'Revenir' }).click()
  await expect(other.getByRole('heading', { name: 'Quelqu’un d’autre écrit ici' })).toBeHidden()
  await expect(other).toHaveURL(formOf('citations', citation))
  await expect(other.getByLabel('Mots cités')).toBeEditable()
})

test('who takes over in a drawer writes in its rich text, and both texts are there', async ({
  deskOf,
  pageOf,
}) => {
  test.slow()
  const writer = await deskOf('writer')
  const { dossier, claim } = await write(writer)
  const [response = { id: '' }] = await writer.find('responses', 'claim', claim)
  const open = async (page: Page) => {
    await page.goto(`/admin/dossier/${dossier}`)
    await page.getByRole('button', { name: 'Modifier la réponse au point 1' }).click()
    return page.getByRole('dialog').getByRole('textbox').first()
  }
  const page = await pageOf('writer')
  const editor = await open(page)
  await enter(editor)
  await page.keyboard.type('Nora. ')
  await expect.poll(() => holders(writer, response.id)).toBe(1)

  const other = await pageOf('reviewer')
  const theirs = await open(other)
  await other.getByRole('button', { name: 'Prendre la main' }).click()
  await expect(theirs).toHaveAttribute('contenteditable', 'true')
  await enter(theirs)
  await other.keyboard.press('ControlOrMeta+A')
  await other.keyboard.type('Le texte de Théo.')
  await other.keyboard.press('ControlOrMeta+S')
  await saved(other)
  await expect(other.getByRole('article').first()).toContainText('Le texte de Théo.')
  await expect(editor).toContainText('Nora.')
})

test('a session that ends while somebody writes loses nothing', async ({ deskOf, pageOf }) => {
  const { dossier } = await write(await deskOf('publisher'))
  const page = await pageOf('publisher')
  await page.goto(formOf('dossiers', dossier))
  const title = ownWord('Titre tapé ')
  await page.getByLabel('Titre').fill(title)
  await typeText(page.getByRole('textbox', { name: 'Introduction' }), ' Un ajout.')
  await endSession(page)
  await save(page).click()
  await expect(page.getByText('Vous n’êtes plus connecté')).toBeVisible()
  await signInAgain(page, 'publisher')
  await save(page).click()
  await saved(page)

  await page.getByLabel('Titre').fill(`${title} encore`)
  await endSession(page)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto('/admin')
  await signInAs(page, 'publisher')
  await page.goto(formOf('dossiers', dossier))
  await expect(page.getByText('Ce que vous aviez écrit ici n’a pas été enregistré.')).toBeVisible()
  await page.getByRole('button', { name: 'Le reprendre' }).click()
  await expect(page.getByLabel('Titre')).toHaveValue(`${title} encore`)
  await expect(page.getByRole('textbox', { name: 'Introduction' })).toContainText('Un ajout.')
  await save(page).click()
  await saved(page)
})

test('words that were not saved leave the browser with the person who typed them', async ({
  deskOf,
  pageOf,
}) => {
  const { claim } = await write(await deskOf('writer'))
  const page = await pageOf('writer')
  const kept = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('unsaved')))
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(formOf('claims', claim))
  await page.getByLabel('Allégation').fill('Le texte de Nora.')
  await expect.poll(kept).toEqual([`unsaved claims/${claim}`])
  await endSession(page)
  await page.goto('/admin')
  await signInAs(page, 'legal')
  await expect.poll(kept).toEqual([])

  await signOut(page)
  await page.goto('/admin')
  await signInAs(page, 'writer')
  await page.goto(formOf('claims', claim))
  await page.getByLabel('Allégation').fill('Le texte de Nora.')
  await expect.poll(kept).toEqual([`unsaved claims/${claim}`])
  await signOut(page)
  await expect.poll(kept).toEqual([])
})

test('a form of our own keeps its words when the session is over, and says what to do', async ({
  pageOf,
}) => {
  const page = await pageOf('reviewer')
  await page.goto('/admin/import')
  await page.getByLabel('Coller le texte').fill(plainDocument(ownWord('Pompes ')))
  await endSession(page)
  await page.getByRole('button', { name: 'Lire le document' }).click()
  await expect(page.getByRole('alert').getByText('Vous n’êtes plus connecté')).toBeVisible()
  await signInAgain(page, 'reviewer')
  await page.getByRole('button', { name: 'Lire le document' }).click()
  await expect(page.getByRole('region', { name: 'Ce qui a été compris' })).toBeVisible()
})
