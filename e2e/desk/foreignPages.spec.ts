import type { Browser, Page } from '@playwright/test'
import { accounts, demonstrationPassword } from '@/demo/accounts'
import { tokenOf } from '@/e2e/support/pageAs'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { type SiblingSite, siblingSite } from '@/e2e/support/siblingSite'
import { expect, test } from '@/e2e/support/test'

// The press room is press.salle.localhost here, and blog.salle.localhost another program’s host of the same firm: one
// site for browsers, which send it the cookie.

const pressRoomAt = (origin: string) => `http://press.salle.localhost:${new URL(origin).port}`

/** The browser of a publisher who is signed in at press.salle.localhost. */
async function publisherAt(browser: Browser, site: string): Promise<Page> {
  const context = await browser.newContext()
  const value = tokenOf(pressRoomToEdit().tokens, 'publisher')
  const cookie = {
    name: 'payload-token',
    value,
    url: site,
    httpOnly: true,
    sameSite: 'Lax',
  } as const
  await context.addCookies([cookie])
  return context.newPage()
}

const form = (action: string, data: object) => `
  <form method="post" enctype="multipart/form-data" action="${action}">
    <textarea name="_payload">${JSON.stringify(data)}</textarea>
    <button>Lire l’article</button>
  </form>`

const opened: SiblingSite[] = []
test.afterEach(() => {
  for (const site of opened.splice(0)) site.stop()
})

/** The address of a page with that content at another host. */
async function pageAt(host: string, html: string): Promise<string> {
  const site = await siblingSite(html)
  opened.push(site)
  return `http://${host}:${site.port}/`
}

test('a page on a sibling host does nothing in the name of who is signed in', async ({
  browser,
  deskOf,
  origin,
}) => {
  const writer = await deskOf('writer')
  const { update } = await writer.import(plainDocument(ownWord('Pompes ')))
  await writer.submit(update, 'Première publication.')
  const site = pressRoomAt(origin)
  const name = ownWord('Média ')
  const page = await publisherAt(browser, site)

  for (const [path, data] of [
    ['/api/outlets', { name }],
    [`/api/updates/${update}/publish`, { reason: 'Une publication que personne n’a voulue.' }],
  ] as const) {
    await page.goto(await pageAt('blog.salle.localhost', form(`${site}${path}`, data)))
    const answered = page.waitForResponse(`${site}${path}`)
    await page.getByRole('button').click()
    const answer = await answered
    const { cookie, 'sec-fetch-site': from } = await answer.request().allHeaders()
    expect([from, cookie]).toEqual(['same-site', expect.stringContaining('payload-token=')])
    expect(answer.status()).toBe(403)
    await expect(page.locator('body')).toContainText('ne vient pas d’une page de ce site')
  }

  await page.goto(await pageAt('blog.salle.localhost', '<p>Article</p>'))
  const answered = page.waitForResponse(`${site}/api/outlets`)
  await page.evaluate(
    ([address, body]) =>
      fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include', body }),
    [`${site}/api/outlets`, JSON.stringify({ name })] as const,
  )
  expect((await answered).status()).toBe(403)

  expect(await writer.find('outlets', 'name', name)).toEqual([])
  expect(await writer.find('updates', 'id', update)).toMatchObject([{ state: 'approved' }])

  await page.goto(`${site}/fr`)
  const status = await page.evaluate(
    async (body) =>
      (
        await fetch('/api/outlets', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
        })
      ).status,
    JSON.stringify({ name }),
  )
  expect(status).toBe(201)
  expect(await writer.find('outlets', 'name', name)).toHaveLength(1)
  await page.context().close()
})

test('a page of another site signs nobody in', async ({ browser, origin }) => {
  const site = pressRoomAt(origin)
  const context = await browser.newContext()
  const page = await context.newPage()
  const [account] = accounts
  const data = { email: account?.email, password: demonstrationPassword }
  for (const host of ['blog.salle.localhost', 'evil.localhost']) {
    await page.goto(await pageAt(host, form(`${site}/api/users/login`, data)))
    const answered = page.waitForResponse(`${site}/api/users/login`)
    await page.getByRole('button').click()
    expect((await answered).status()).toBe(403)
  }
  expect(await context.cookies(site)).toEqual([])
  await context.close()
})

test('the desk runs under a policy that lets no script in but its own', async ({
  deskOf,
  pageOf,
}) => {
  const { dossier, update } = await (await deskOf('writer')).import(
    plainDocument(ownWord('Pompes ')),
  )
  const desk = await pageOf('writer')
  const told: string[] = []
  desk.on('console', (message) => told.push(message.text()))
  for (const path of [
    '',
    '/import',
    '/collections/outlets',
    `/collections/dossiers/${dossier}`,
    `/dossier/${dossier}`,
    `/update/${update}`,
    '/account',
  ]) {
    const answer = await desk.goto(`/admin${path}`)
    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
    await expect(
      desk
        .getByRole('main')
        .or(desk.getByRole('heading', { level: 1 }))
        .first(),
    ).toBeVisible()
  }
  await desk.goto(`/admin/dossier/${dossier}`)
  await desk.getByRole('button', { name: 'Modifier l’allégation du point 1' }).click()
  await expect(desk.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
  expect(told.filter((text) => text.includes('Content Security Policy'))).toEqual([])
  const injected = desk.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
    return 'injected' in window
  })
  expect(await injected).toBe(false)
})
