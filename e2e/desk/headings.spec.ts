import type { Page } from '@playwright/test'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const titles = {
  'fr-FR': {
    import: 'Importer un document',
    updates: 'Mises à jour',
    bin: 'Corbeille',
    dossier: 'Texte du dossier\u00a0: ',
    history: 'Historique\u00a0: ',
    update: 'Mise à jour\u00a0: ',
    signIn: 'Se connecter',
  },
  'en-GB': {
    import: 'Import a document',
    updates: 'Updates',
    bin: 'Bin',
    dossier: 'Text of the dossier: ',
    history: 'History: ',
    update: 'Update: ',
    signIn: 'Sign in',
  },
} as const

for (const locale of ['fr-FR', 'en-GB'] as const) {
  test.describe(`A browser in ${locale}`, () => {
    test.use({ locale })

    test('The tab of each view of the desk says in one language what it shows, and of which dossier', async ({
      deskOf,
      pageOf,
    }) => {
      const words = titles[locale]
      const title = ownWord('Pompes ')
      const { dossier, update } = await (await deskOf('publisher')).import(plainDocument(title))
      const desk = await pageOf('publisher')
      const expectTitle = async (address: string, shown: string) => {
        await desk.goto(address)
        await expect(desk).toHaveTitle(`${shown} – Point par point`)
      }
      await expectTitle('/admin/import', words.import)
      await expectTitle('/admin/updates', words.updates)
      await expectTitle('/admin/bin', words.bin)
      await expectTitle(`/admin/dossier/${dossier}`, `${words.dossier}${title}`)
      await expectTitle(`/admin/history/${dossier}`, `${words.history}${title}`)
      await expectTitle(`/admin/update/${update}`, `${words.update}${title}`)
    })

    test('The page for signing in has a heading, and its tab names no dossier', async ({
      deskOf,
      page,
    }) => {
      const words = titles[locale]
      const title = ownWord('Pompes ')
      const { dossier } = await (await deskOf('publisher')).import(plainDocument(title))
      await page.goto('/admin')
      await expect(page.getByRole('heading', { level: 1, name: words.signIn })).toBeVisible()
      await page.goto(`/admin/dossier/${dossier}`)
      expect(await page.title()).not.toContain(title)
    })
  })
}

test('A response is called by its first words, wherever Payload names it', async ({
  deskOf,
  pageOf,
}) => {
  const api = await deskOf('publisher')
  const { dossier } = await api.import(plainDocument(ownWord('Pompes ')))
  const [claim] = await api.find('claims', 'dossier', dossier)
  const [response] = await api.find('responses', 'claim', claim?.id ?? '')
  const desk = await pageOf('publisher')
  await desk.goto(`/admin/collections/responses/${response?.id}`)
  const heading = desk.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^(La première panne|Les essais sont publiés)/)
  await desk.goto(`/admin/collections/responses/${response?.id}/versions`)
  await desk.locator('tbody a').first().click()
  await expect(heading).toBeVisible()
  expect(await desk.title()).not.toContain('[object')
})

const announced = (desk: Page) => desk.locator('[role=log]').first()

test('A list of options tells screen readers in French what happens in it', async ({ pageOf }) => {
  const desk = await pageOf('publisher')
  await desk.goto('/admin/collections/evidence/create')
  const list = desk.getByRole('combobox').first()
  await list.click()
  await expect(announced(desk)).toContainText('Flèches haut et bas pour parcourir')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await expect(announced(desk)).toContainText(/Choisi\s:/)
  await expect(announced(desk)).not.toContainText(/\b(option|press|results?|selected)\b/)
})
