import { expect, test } from '@playwright/test'

for (const [wanted, address] of [
  ['fr', '/fr'],
  ['en-GB,en;q=0.9', '/en'],
  ['fr-CA,fr;q=0.9,en;q=0.8', '/fr'],
  ['de,en;q=0.8,fr;q=0.5', '/en'],
  ['fr;q=0.2,en;q=0.8', '/en'],
  ['de', '/fr'],
  ['*', '/fr'],
  ['', '/fr'],
] as const) {
  test(`whoever reads “${wanted}” is led to ${address}`, async ({ request }) => {
    const answer = await request.get('/', {
      headers: { 'Accept-Language': wanted },
      maxRedirects: 0,
    })
    expect(answer.status()).toBe(307)
    expect(answer.headers()).toMatchObject({
      location: address,
      vary: expect.stringMatching(/accept-language/i),
      'cache-control': 'public, max-age=0, must-revalidate',
    })
  })
}
