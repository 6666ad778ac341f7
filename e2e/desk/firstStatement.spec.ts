import { writeFile } from 'node:fs/promises'
import { axe, sizes } from '@/e2e/support/axe'
import { ownWord } from '@/e2e/support/plainDocument'
import { publishAtDesk } from '@/e2e/support/publishAtDesk'
import { statement } from '@/e2e/support/statement'
import { expect, test } from '@/e2e/support/test'
import { typeText } from '@/e2e/support/typeText'
import { vnu } from '@/e2e/support/vnu'

test('a statement is imported, published, corrected and published again; both editions are read', async ({
  pageOf,
  page: reader,
}, testInfo) => {
  test.slow()
  const title = ownWord('Ce que nous répondons ')
  const desk = await pageOf('publisher')
  await desk.goto('/admin')
  await desk
    .getByRole('main')
    .or(desk.getByRole('banner'))
    .getByRole('link', { name: 'Importer un document' })
    .click()
  const file = {
    name: 'communique.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(statement(title)),
  }
  await desk.getByLabel('Choisir un fichier texte').setInputFiles(file)
  await desk.getByRole('button', { name: 'Lire le document' }).click()
  await expect(desk.getByRole('region', { name: 'Ce qui a été compris' })).toContainText(
    'Tout le document a trouvé sa place.',
  )
  await desk.getByRole('button', { name: 'Importer ce document' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await desk.getByRole('link', { name: 'Fiche du dossier' }).click()
  await publishAtDesk(desk, { edition: 1, note: 'Première publication.' })
  const lasting = desk.getByRole('dialog').getByRole('link', { name: /\/editions\/1$/ })
  const address = (await lasting.getAttribute('href')) ?? ''
  await desk.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()

  const added = ownWord('Précision ')
  await desk.getByRole('link', { name: 'Ouvrir le document' }).click()
  await desk.getByRole('button', { name: 'Modifier la réponse au point 1' }).click()
  const form = desk.getByRole('dialog')
  await typeText(form.getByRole('textbox').first(), ` ${added}.`)
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByRole('article').first()).toContainText(added)
  await desk.getByRole('link', { name: 'Fiche du dossier' }).click()
  await publishAtDesk(desk, { edition: 2, note: 'Réponse au point 1 précisée.' })

  const current = address.replace(/\/editions\/1$/, '')
  await expect(async () => {
    expect(await (await reader.request.get(current)).text()).toContain(added)
  }).toPass()
  expect(await (await reader.request.get(address)).text()).not.toContain(added)

  const files = []
  for (const [name, shown] of [
    ['current', current],
    ['first', address],
  ] as const) {
    for (const viewport of Object.values(sizes)) {
      await reader.setViewportSize(viewport)
      await reader.goto(shown)
      expect(await axe(reader)).toEqual([])
    }
    const file = testInfo.outputPath(`${name}.html`)
    await writeFile(file, await (await reader.request.get(shown)).text())
    files.push(file)
  }
  expect(await vnu(files)).toEqual([])

  await reader.goto(address)
  await expect(reader.getByRole('region', { name: 'Édition 1' })).toContainText(
    'Ce n’est pas l’édition actuelle.',
  )
  await reader.goto(`${current}/editions`)
  await expect(reader.getByText('Réponse au point 1 précisée.')).toBeVisible()
})
