import sharp from 'sharp'
import { parsed } from '@/e2e/support/parsed'
import { expect, test } from '@/e2e/support/test'

const edition = '/fr/passerelle-des-tanneurs/editions/2'

for (const [what, page, image, says] of [
  ['the press room', '/fr', '/fr/image.png', 'Salle de presse'],
  [
    'a dossier',
    '/fr/passerelle-des-tanneurs',
    '/fr/passerelle-des-tanneurs/editions/4/image.png',
    'Dossier : ',
  ],
  [
    'a point',
    '/fr/passerelle-des-tanneurs/points/1',
    '/fr/passerelle-des-tanneurs/editions/4/points/1/image.png',
    'Allégation n° 1, Galvéane répond',
  ],
  ['an edition', edition, `${edition}/image.png`, 'Édition 2 (reconstituée)'],
  [
    'a point of an edition',
    `${edition}/points/3`,
    `${edition}/points/3/image.png`,
    'Allégation n° 3, Galvéane répond',
  ],
  [
    'a dossier in English',
    '/en/tanners-footbridge',
    '/en/tanners-footbridge/editions/4/image.png',
    'Dossier: ',
  ],
] as const) {
  test(`${what} is shared with its picture, which says what it is`, async ({ request }) => {
    const document = parsed(await (await request.get(page)).text())
    const meta = (name: string) =>
      document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content') ?? ''
    expect(new URL(meta('og:image')).pathname).toBe(image)
    expect(meta('og:image:alt').replace(/[\u00a0\u202f]/g, ' ')).toContain(says)
    expect(meta('twitter:image:alt')).toBe(meta('og:image:alt'))

    const answer = await request.get(image)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    const { width, height } = await sharp(await answer.body()).metadata()
    expect([width, height].map(String)).toEqual([meta('og:image:width'), meta('og:image:height')])
    const { etag = '' } = answer.headers()
    const again = await request.get(image, { headers: { 'If-None-Match': etag } })
    expect(again.status()).toBe(304)
  })
}

for (const address of [
  '/de/image.png',
  '/fr/inconnu/editions/1/image.png',
  '/fr/passerelle-des-tanneurs/editions/9/image.png',
  '/fr/passerelle-des-tanneurs/editions/02/image.png',
  `${edition}/points/99/image.png`,
  `${edition}/points/03/image.png`,
  `/fr/${'a'.repeat(300)}/editions/1/image.png`,
]) {
  test(`${address.slice(0, 60)} is no picture`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toBe('404 Not Found\n')
  })
}

test('a page that is no document of its own has no picture', async ({ request }) => {
  for (const address of ['/fr/corrections', '/fr/inconnu', '/fr/search?q=zinc']) {
    expect(await (await request.get(address)).text()).not.toContain('og:image')
  }
})
