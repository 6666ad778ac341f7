import { expect, type Page } from '@playwright/test'

/** Publishes the dossier whose form is open, through the dialog that asks for the note, and after the first edition for the class. */
export async function publishAtDesk(
  page: Page,
  { edition, note }: { edition: number; note: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Publier…' }).click()
  const dialog = page.getByRole('dialog')
  if (edition > 1) await dialog.getByRole('radio', { name: /^De fond/ }).check()
  await dialog.getByRole('textbox', { name: /^Note publique/ }).fill(note)
  await dialog.getByRole('button', { name: `Publier l’édition ${edition}`, exact: true }).click()
  await expect(dialog.getByText(`L’édition ${edition} est en ligne.`)).toBeVisible()
}
