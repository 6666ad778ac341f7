import type { Page } from '@playwright/test'
import type { Role } from '@/access/permissions'
import { accounts, demonstrationPassword } from '@/demo/accounts'
import { expect } from './test'

/** The session of this browser is over, as when its cookie has expired. */
export const endSession = (page: Page) => page.context().clearCookies({ name: 'payload-token' })

/** Signs in on the page that asks for it. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const email = accounts.find(({ roles }) => roles.includes(role))?.email ?? ''
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
}

/** Signs in again in the tab that the page opens for it, and closes that tab. */
export async function signInAgain(page: Page, role: Role): Promise<void> {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Se connecter dans un nouvel onglet' }).click()
  const tab = await opened
  await signInAs(tab, role)
  await tab.close()
}
