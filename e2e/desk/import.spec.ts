import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('a file that was chosen before the page is live is read', async ({ pageOf }) => {
  const desk = await pageOf('writer')
  let begin = () => {}
  const live = new Promise<void>((resolve) => {
    begin = resolve
  })
  await desk.route('**/_next/static/**/*.js', async (route) => {
    await live
    await route.continue()
  })
  await desk.goto('/admin/import', { waitUntil: 'commit' })
  await desk.getByLabel('Choisir un fichier texte').setInputFiles({
    name: 'communique.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(plainDocument(ownWord('Pompes '))),
  })
  begin()
  await expect(desk.getByLabel('Coller le texte')).toBeDisabled()
  await desk.getByRole('button', { name: 'Lire le document' }).click()
  await expect(desk.getByRole('region', { name: 'Ce qui a été compris' })).toBeVisible()
})
