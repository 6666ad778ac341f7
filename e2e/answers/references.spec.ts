import { expect, test } from '@/e2e/support/test'

const edition = '/fr/passerelle-des-tanneurs/editions/2'

for (const [format, type, begins] of [
  ['bib', 'application/x-bibtex', '@misc{'],
  ['json', 'application/vnd.citationstyles.csl+json', '['],
] as const) {
  test(`a reference in ${format} is kept as pages are, and read from anywhere`, async ({
    request,
  }) => {
    for (const page of [edition, `${edition}/points/3`]) {
      const answer = await request.get(`${page}/cite.${format}`)
      expect(answer.status()).toBe(200)
      expect((await answer.text()).startsWith(begins)).toBe(true)
      expect(answer.headers()).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'public, max-age=0, must-revalidate',
        'access-control-allow-origin': '*',
      })
      const { etag = '' } = answer.headers()
      const again = await request.get(`${page}/cite.${format}`, {
        headers: { 'If-None-Match': etag },
      })
      expect(again.status()).toBe(304)
    }
  })
}

for (const address of [
  `${edition.replace('2', '9')}/cite.bib`,
  `${edition}/points/99/cite.bib`,
  `${edition}/points/03/cite.json`,
  '/fr/inconnu/editions/1/cite.json',
  '/de/inconnu/editions/1/cite.json',
]) {
  test(`${address} is no reference`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
}
