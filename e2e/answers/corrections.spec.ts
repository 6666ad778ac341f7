import { expect, test } from '@playwright/test'

const meaningless = [
  'class=',
  'class=major',
  'class=Minor',
  'class=minor&class=minor',
  'class=minor&class=substantive',
  'year=',
  'year=1789',
  'year=02023',
  'year=2023x',
  'page=0',
  'page=2',
  'page=01',
  'page=-1',
  'page=1&page=1',
  `class=${'a'.repeat(10_000)}`,
]

for (const asked of meaningless) {
  test(`no list of updates is made or kept for ?${asked.slice(0, 40)}`, async ({ request }) => {
    expect((await request.get(`/fr/corrections?${asked}`)).status()).toBe(404)
  })
}

test('a parameter that nobody reads makes no other page', async ({ request }) => {
  const plain = await request.get('/fr/corrections')
  const tracked = await request.get('/fr/corrections?utm_source=x&y=%00')
  expect(tracked.status()).toBe(200)
  expect(tracked.headers().etag).toBe(plain.headers().etag)
})

test('the first page has one address, with and without a filter', async ({ request }) => {
  for (const [asked, address] of [
    ['?page=1', '/fr/corrections'],
    ['?page=1&class=minor', '/fr/corrections?class=minor'],
  ]) {
    const answer = await request.get(`/fr/corrections${asked}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(answer.headers().location).toBe(address)
  }
})

test('filters in whatever order are the same list', async ({ request }) => {
  const one = await request.get('/fr/corrections?class=substantive&year=2023')
  const other = await request.get('/fr/corrections?year=2023&class=substantive')
  expect(one.status()).toBe(200)
  expect(other.headers().etag).toBe(one.headers().etag)
  const asOne = await request.get('/fr/corrections?class=substantive%3Fyear%3D2023')
  expect(asOne.status()).toBe(404)
})
