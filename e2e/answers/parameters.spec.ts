import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/support/pageKinds'

const dossier = '/fr/passerelle-des-tanneurs'
const kept = [
  ...pageKinds.filter(([, address]) => !address.includes('inconnu')),
  ['a feed', `${dossier}/feed.atom`],
  ['a reference', `${dossier}/editions/2/cite.bib`],
  ['the index of the data', '/data'],
  ['the sitemap', '/sitemap.xml'],
] as const

for (const [kind, address] of kept) {
  test(`${kind} is the same page whatever is asked for that nobody reads`, async ({ request }) => {
    const tag = async (asked: string) => {
      const answer = await request.get(address + (address.includes('?') ? '&' : '?') + asked)
      expect(answer.status()).toBe(200)
      return answer.headers().etag
    }
    const tags = await Promise.all(
      [
        'x=1',
        'utm_source=a&utm_medium=b',
        'edition=1',
        'Page=2',
        'q=zinc',
        `${'y'.repeat(2000)}=z`,
      ].map(tag),
    )
    const { etag } = (await request.get(address)).headers()
    expect(etag).toBeTruthy()
    expect(new Set(tags)).toEqual(new Set([etag]))
  })
}

test('an address has one spelling: others lead to it or nowhere', async ({ request }) => {
  const { etag } = (await request.get(dossier)).headers()
  const spelled = async (address: string) => {
    const answer = await request.get(address)
    const same = answer.headers().etag === etag
    return answer.status() === 200 ? same : answer.status()
  }
  expect(await spelled('/fr/%70asserelle-des-tanneurs')).toBe(true)
  expect(await spelled(`${dossier}/`)).toBe(true)
  expect(await spelled('/FR/passerelle-des-tanneurs')).toBe(404)
  expect(await spelled(`${dossier};x=1`)).toBe(404)
})

test('an address is decoded once: what is encoded twice, or has another slash, is nowhere', async ({
  request,
}) => {
  for (const address of [dossier, `${dossier}/points/3`, `/data${dossier}`]) {
    expect((await request.get(address)).status()).toBe(200)
  }
  for (const address of [
    '/%2566r',
    '/fr/%2570asserelle-des-tanneurs',
    `${dossier}/points/%2533`,
    `${dossier}%2Fpoints%2F3`,
    '/fr/%2570asserelle-des-tanneurs/feed.atom',
    '/data/fr/%2570asserelle-des-tanneurs',
    '/data/fr%2Fpasserelle-des-tanneurs',
  ]) {
    expect({ address, status: (await request.get(address)).status() }).toEqual({
      address,
      status: 404,
    })
  }
})
