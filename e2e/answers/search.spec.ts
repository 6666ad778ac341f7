import { expect, test } from '@playwright/test'
import { parsed } from '@/e2e/support/parsed'

const garbage = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0000',
  '…!?«»""',
  "' OR 1=1 --",
  '*'.repeat(300),
  'zinc '.repeat(2000),
  '😀',
  '__proto__ constructor',
]

for (const typed of garbage) {
  test(`${JSON.stringify(typed.slice(0, 40))} is harmless to ask for`, async ({ request }) => {
    const answer = await request.get(`/fr/search?q=${encodeURIComponent(typed)}&past=1`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    })
    const page = parsed(await answer.text())
    expect(page.querySelectorAll('script, img[src=x], [onerror]')).toHaveLength(0)
  })
}

for (const bytes of ['%ff', '%ED%A0%80', '%00', '%', '%zz']) {
  test(`what cannot be decoded is harmless: ${bytes}`, async ({ request }) => {
    expect((await request.get(`/fr/search?q=${bytes}`)).status()).toBe(200)
  })
}

test('a search in no language is no page', async ({ request }) => {
  expect((await request.get('/de/search?q=zinc')).status()).toBe(404)
})
