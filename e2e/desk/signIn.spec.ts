import { ownWord } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('an administrator makes an account, which signs in with its role and signs out', async ({
  pageOf,
  page,
}) => {
  const email = `${ownWord('lea')}@galveane.example`
  const password = ownWord('mot de passe ')
  const admin = await pageOf('admin')
  await admin.goto('/admin/collections/users/create')
  await admin.getByLabel('Adresse électronique').fill(email)
  await admin.getByLabel('Mot de passe (12 caractères au moins)').fill(password)
  await admin.getByLabel('Confirmez le mot de passe').fill(password)
  await admin.getByLabel('Nom').fill('Léa Ferrand')
  await admin.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(admin.getByText('C’est enregistré.')).toBeVisible()

  await page.goto('/admin')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill('un autre mot de passe')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByText('L’adresse ou le mot de passe n’est pas le bon.')).toBeVisible()
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nouveau dossier' })).toBeVisible()
  await page.goto('/admin/logout')
  await expect(page.getByText('Vous êtes déconnecté.').first()).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
})

test('the page for people without access leads to the sign-in page, or home', async ({
  page,
  pageOf,
}) => {
  await page.goto('/admin/unauthorized')
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
  await expect(page.getByText('Se déconnecter')).toHaveCount(0)
  const desk = await pageOf('reviewer')
  await desk.goto('/admin/unauthorized')
  await expect(desk.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
})

test('the first person of an empty press room makes their account and writes a first dossier', async ({
  page,
  started,
}) => {
  const { origin, setUpCode } = await started('nothing')
  const password = ownWord('mot de passe ')
  await page.goto(`${origin}/admin`)
  // The desk finds out by itself that nobody is there yet: what is typed on the way there is lost.
  await page.waitForURL('**/admin/create-first-user')
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(/^(Rôles|Compte actif)/)).toHaveCount(0)
  await page.getByLabel('Adresse électronique').fill('lea.ferrand@verlane.example')
  await page.getByLabel('Mot de passe (12 caractères au moins)').fill(password)
  await page.getByLabel('Confirmez le mot de passe').fill(password)
  await page.getByLabel('Nom').fill('Léa Ferrand')
  // What is corrected at once is sent, though Payload has not checked the field again yet.
  await page.getByLabel('Code de mise en service').fill('AAAA-BBBB-CCCC')
  await page.getByRole('button', { name: 'Créer' }).click()
  await expect(page.getByText('Ce n’est pas le code de mise en service.').first()).toBeVisible()
  await page.getByLabel('Code de mise en service').fill(setUpCode)
  await page.getByRole('button', { name: 'Créer' }).click()
  await expect(page.getByRole('heading', { name: 'Par quoi commencer ?' })).toBeVisible()

  await page.getByRole('link', { name: 'Nouveau dossier' }).click()
  await page.getByLabel('Titre').fill('Nos pompes : ce qui est vrai')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('link', { name: 'Ouvrir le document' }).click()
  await page.getByRole('button', { name: 'Ajouter un point' }).click()
  await page.getByRole('dialog').getByLabel('Allégation').fill('Verlane aurait menti.')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('article')).toContainText('Verlane aurait menti.')
  await expect(page.getByRole('button', { name: 'Modifier l’allégation du point 1' })).toBeVisible()
})
