import { momentWords } from '@/domain/schedule/momentWords'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

// Fourteen hours from the press room, which is in Paris: in most hours it has another day there.
test.use({ timezoneId: 'Pacific/Kiritimati' })

for (const [locale, words] of [
  ['fr-FR', { language: 'fr', versions: 'Versions', restore: 'Restaurer cette version' }],
  ['en-GB', { language: 'en', versions: 'Versions', restore: 'Restore this version' }],
] as const) {
  test.describe(`in ${words.language}`, () => {
    test.use({ locale })

    test('lists, forms and versions show moments in the press room’s zone, wherever the browser is', async ({
      deskOf,
      pageOf,
    }) => {
      test.slow()
      const writer = await deskOf('writer')
      const { dossier } = await writer.import(plainDocument(ownWord('Pompes ')))
      const [claim] = await writer.find('claims', 'dossier', dossier)
      await writer.save('claims', claim?.id ?? '', { statement: 'Autres mots.' })
      const [saved] = await writer.find('claims', 'dossier', dossier)
      const at = momentWords(String(saved?.updatedAt), 'Europe/Paris', words.language)

      const desk = await pageOf('writer')
      await desk.goto(`/admin/collections/claims?where[id][equals]=${claim?.id}`)
      await expect(desk.locator('.cell-updatedAt')).toHaveText(at)
      await desk.goto(`/admin/collections/claims/${claim?.id}`)
      await expect(desk.locator('.doc-controls__meta')).toContainText(at)
      await desk.getByRole('link', { name: words.versions }).click()
      const versions = desk.getByRole('table').getByRole('row').getByRole('link')
      await expect(versions.first()).toHaveText(at)
      await versions.last().click()
      await expect(desk.getByRole('main').getByText(at).first()).toBeVisible()
      await desk.getByRole('button', { name: words.restore }).click()
      await expect(desk.getByRole('dialog')).toContainText(at)
    })
  })
}
