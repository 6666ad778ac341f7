import { z } from 'zod'
import { editionTexts } from '@/e2e/support/editionTexts'
import { pdfText } from '@/e2e/support/pdfText'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { expect, test } from '@/e2e/support/test'

const edition = '/fr/passerelle-des-tanneurs/editions/2'
const record = z.object({ digest: z.string() })

/** Letters, digits and apostrophes alone: a PDF has lines where a text has spaces. */
const folded = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}’]/gu, '')

for (const [address, language] of [
  [edition, 'fr'],
  ['/fr/accident-du-12-juin-2021/editions/1', 'fr'],
  ['/en/tanners-footbridge/editions/4', 'en'],
] as const) {
  test(`the PDF of ${address} has all its words, and on every sheet which edition it is`, async ({
    request,
  }) => {
    const answer = await request.get(`${address}/edition.pdf`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-robots-tag': 'noindex',
    })
    const { pages, info, isTagged } = await pdfText(await answer.body())
    const { digest } = record.parse(await (await request.get(`/data${address}`)).json())
    expect(pages.length).toBeGreaterThan(1)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`${index + 1} / ${pages.length}`)
      expect(folded(page)).toContain(folded(address))
      expect(page).toContain(digest)
    }
    expect(isTagged).toBe(true)
    expect(info).toMatchObject({
      Language: language,
      Title: expect.stringMatching(/, .dition\s\d/),
    })

    const said = folded(pages.join(''))
    const { scopes } = await editionTexts(request, address, 'maker')
    const words = [...scopes.values()].flat().flatMap((text) => text.split(/\s+/u))
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word) => !said.includes(folded(word)))).toEqual([])
  })
}

test('a PDF is made once, and asked for again only when it is another', async ({ request }) => {
  const first = await request.get(`${edition}/edition.pdf`)
  const again = await request.get(`${edition}/edition.pdf`)
  expect((await again.body()).equals(await first.body())).toBe(true)
  const { etag = '' } = first.headers()
  const known = await request.get(`${edition}/edition.pdf`, { headers: { 'If-None-Match': etag } })
  expect(known.status()).toBe(304)
})

test('an edition and the history lead to it', async ({ request }) => {
  for (const address of [edition, '/fr/passerelle-des-tanneurs/editions']) {
    const page = await (await request.get(address)).text()
    expect(page).toContain(`href="${edition}/edition.pdf"`)
  }
})

for (const address of [
  '/fr/passerelle-des-tanneurs/editions/9',
  '/fr/passerelle-des-tanneurs/editions/02',
  '/fr/inconnu/editions/1',
  '/de/inconnu/editions/1',
]) {
  test(`there is no PDF of ${address}`, async ({ request }) => {
    expect((await request.get(`${address}/edition.pdf`)).status()).toBe(404)
  })
}

test('a browser that fails is told to the reader, and the edition is still there', async ({
  started,
  request,
}) => {
  const { origin } = await started(pressRoomToEdit(), { PDF_BROWSER: '/bin/false' })
  const first = `${origin}/fr/passerelle-des-tanneurs/editions/1`
  const answer = await request.get(`${first}/edition.pdf`)
  expect(answer.status()).toBe(503)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' })
  expect(await answer.text()).toContain('Ce PDF n’est pas disponible pour l’instant')
  expect((await request.get(first)).status()).toBe(200)
})

test('where no browser is configured there is neither PDF nor link to one', async ({
  started,
  request,
}) => {
  const { origin } = await started(pressRoomToEdit(), { PDF_BROWSER: '' })
  const first = `${origin}/fr/passerelle-des-tanneurs/editions/1`
  expect((await request.get(`${first}/edition.pdf`)).status()).toBe(404)
  for (const address of [first, `${origin}/fr/passerelle-des-tanneurs/editions`]) {
    expect(await (await request.get(address)).text()).not.toContain('edition.pdf')
  }
})
