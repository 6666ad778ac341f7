import { expect, test } from '@playwright/test'
import { parsed } from '@/e2e/support/parsed'
import { describeReason } from '@/locales/describeReason'

const dossier = '/fr/passerelle-des-tanneurs'
const notNumbers = ['0', '-1', '01', '+1', '1e3', '1.0', '%201', '１', '5000000000', 'un']

const inFrench = [
  '/fr/inconnu',
  `/fr/${'a'.repeat(300)}`,
  '/fr/%zz',
  '/fr/%E0%A4%A',
  '/fr/%00',
  '/fr/..%2f..%2fadmin',
  '/fr/tanners-footbridge',
  '/fr/PASSERELLE-DES-TANNEURS',
  '/fr/legal-notice',
  '/fr/contact/x',
  `${dossier}/x`,
  `${dossier}/points`,
  `${dossier}/points/99`,
  `${dossier}/editions/feed.atom`,
  `${dossier}/editions/5`,
  `${dossier}/editions/1/points`,
  `${dossier}/editions/1/points/7`,
  `${dossier}/editions/2/x/y/z`,
  `${dossier}/editions/5/diff`,
  `${dossier}/editions/4/diff/4`,
  `${dossier}/editions/4/diff/5`,
  `${dossier}/editions/4/diff/1/x`,
  ...notNumbers.map((number) => `${dossier}/editions/${number}/diff`),
  ...notNumbers.map((number) => `${dossier}/editions/4/diff/${number}`),
  ...notNumbers.map((number) => `${dossier}/points/${number}`),
  ...notNumbers.map((number) => `${dossier}/editions/${number}`),
  ...notNumbers.map((number) => `${dossier}/editions/2/points/${number}`),
]
const inEnglish = ['/en/unknown', '/en/%zz', '/en/passerelle-des-tanneurs', '/en/mentions-legales']
const inBoth = [
  '/de',
  '/FR',
  '/inconnu',
  '/%zz',
  '/humans.txt',
  // There in development only.
  '/styleguide',
  '/sitemaps/0',
  '/sitemaps/1',
  '/files',
  '/files/0/x',
  '/a/b/c/d/e',
]

const answers = [
  ...inFrench.map((address) => [address, 'fr', 'fr', /^Page introuvable –/] as const),
  ...inEnglish.map((address) => [address, 'en', 'en', /^Page not found –/] as const),
  ...inBoth.map(
    (address) => [address, undefined, 'fr', /^Page introuvable \/ Page not found –/] as const,
  ),
]

for (const [address, contentLanguage, language, title] of answers) {
  test(`${address} is answered 404 in the reader’s language`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    const headers = answer.headers()
    const page = parsed(await answer.text())
    expect(answer.status()).toBe(404)
    expect(headers['content-language']).toBe(contentLanguage)
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(page.documentElement.lang).toBe(language)
    expect(page.title).toMatch(title)
  })
}

test('/api/%ff is a 404 that a program can read, in its language', async ({ request }) => {
  const headers = { 'Accept-Language': 'en' }
  const answer = await request.get('/api/%ff', { headers })
  expect(answer.status()).toBe(404)
  expect(await answer.json()).toEqual({
    errors: [{ message: describeReason({ code: 'address-unreadable', path: [] }, 'en') }],
  })
})

for (const address of ['/data/%zz', '/data/fr/%ED%A0%80', '/data/inconnu']) {
  test(`${address} is a 404 that a program can read, from any site`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(await answer.json()).toEqual({ error: 'not found' })
  })
}

test('nothing copies a picture, which may be withdrawn or belong to an invitation', async ({
  request,
}) => {
  const copy = await request.get('/_next/image?url=%2Ffr%2Fimage.png&w=640&q=75')
  expect(copy.status()).toBe(404)
})

test('nobody can have the host draw words of their own', async ({ request }) => {
  expect((await request.get('/api/og?title=Aveu')).status()).not.toBe(200)
  const login = parsed(await (await request.get('/admin/login')).text())
  expect(login.querySelector('meta[property="og:image"]')).toBeNull()
})
