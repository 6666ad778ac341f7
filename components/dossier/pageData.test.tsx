import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dossier, firstEdition, history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { LinkedDataView } from '@/components/linkedData/LinkedDataView'
import { linkedDataFaults } from '@/testing/schema/linkedDataFaults'
import { pageData } from './pageData'

const shown = {
  pressRoom,
  dossier,
  history,
  withdrawnSince: null,
  translations: [],
  point: null,
}
const withdrawal = {
  is: 'withdrawn',
  date: '2022-05-01',
  reason: 'Nous nous sommes trompés.',
} as const
const point = (number: number) => ({ number, editions: [1, 2, 3], changedIn: [3] })
const address = 'https://presse.verlane.example/fr/nos-pompes'

const original = (points: readonly number[]) => ({
  language: 'en' as const,
  slug: 'our-pumps',
  title: 'Our pumps',
  isWithdrawn: false,
  lag: {
    by: 'this' as const,
    edition: 3,
    current: 5,
    isChanged: true,
    withdrawn: { isWhole: false, points },
  },
})

const pages = [
  ['a translation that is behind', pageData({ ...shown, translations: [original([1])] })],
  ['a dossier', pageData(shown)],
  ['a point', pageData({ ...shown, point: point(1) })],
  ['a withdrawn point', pageData({ ...shown, point: point(2) })],
  ['a reconstructed edition', pageData({ ...shown, dossier: firstEdition })],
  ['a withdrawn dossier', pageData({ ...shown, dossier: { ...dossier, withdrawal } })],
] as const

/** As a machine reads it from the page. */
const read = (data: object): object => {
  const html = renderToStaticMarkup(<LinkedDataView data={data} />)
  return JSON.parse(html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, ''))
}

test.each(pages)('the data of %s is all in the words of schema.org', async (_page, data) => {
  expect(await linkedDataFaults(read(data))).toEqual([])
})

test('the data of a dossier names its edition, digest, claims and corrections', () => {
  expect(pageData(shown)).toMatchObject({
    '@id': `${address}/editions/3`,
    url: address,
    version: '3',
    identifier: { value: dossier.digest },
    datePublished: '2021-05',
    dateModified: dossier.publishedAt,
    correction: [{ text: 'Point 2 retiré.', url: `${address}/editions/3/diff` }],
    about: [
      { name: 'Contre-vérité numéro 1' },
      { creativeWorkStatus: 'Withdrawn' },
      { text: 'Verlane aurait menti.' },
    ],
  })
})

test('an allegation is nobody’s statement but of those who published it, and is not rated', () => {
  const text = JSON.stringify(pageData({ ...shown, point: point(1) }))
  expect(text).not.toMatch(/Rating|ClaimReview|NewsArticle/)
  expect(pageData({ ...shown, point: point(1) })).toMatchObject({
    about: [
      {
        '@type': 'Claim',
        claimInterpreter: { '@id': 'https://presse.verlane.example/#organisation' },
        appearance: [
          {
            publisher: { name: 'La Gazette d’Orvault' },
            creditText: 'Maud Terrier',
            datePublished: '2021-05-03',
            hasPart: { text: 'Un an, et c’est « la panne assurée »' },
          },
          { publisher: { name: 'Radio Loire' }, datePublished: undefined },
        ],
        comment: { citation: [{ datePublished: '2021-05' }, { url: undefined }] },
      },
    ],
  })
})

test('the words of an answer stand in the data of its point, who answers also in that of the dossier', () => {
  const text = 'La panne médiane survient après neuf ans.\n\nLes relevés sont publics.'
  expect(pageData({ ...shown, point: point(1) })).toMatchObject({ about: [{ comment: { text } }] })
  expect(pageData(shown)).toMatchObject({
    about: [
      { comment: { text: undefined, author: { '@id': `${pressRoom.origin}/#organisation` } } },
      {},
      {},
    ],
  })
})

test('a withdrawn dossier says that and why, and nothing that it said', () => {
  expect(pageData({ ...shown, dossier: { ...dossier, withdrawal } })).toMatchObject({
    creativeWorkStatus: 'Withdrawn',
    correction: [{ text: 'Point 2 retiré.' }, { text: withdrawal.reason }],
    about: [],
  })
})

test('a withdrawal whose reason is the note of its edition is told once', () => {
  const noted = history.map((edition) => ({ ...edition, note: withdrawal.reason }))
  expect(pageData({ ...shown, history: noted, dossier: { ...dossier, withdrawal } })).toMatchObject(
    { correction: [{ text: withdrawal.reason, datePublished: withdrawal.date }] },
  )
})

test('an earlier edition says of each point that was withdrawn since when and why, beside its words', () => {
  const pointsWithdrawnSince = [{ number: 1, withdrawal }]
  const { about } = z
    .object({ about: z.array(z.looseObject({ text: z.string() })) })
    .parse(pageData({ ...shown, dossier: firstEdition, pointsWithdrawnSince }))
  const [first, ...others] = about
  expect(first).toMatchObject({
    creativeWorkStatus: 'Withdrawn',
    correction: { text: withdrawal.reason, datePublished: withdrawal.date },
    comment: expect.anything(),
  })
  expect(JSON.stringify(others)).not.toContain(withdrawal.reason)
})

test('no text can end the data or begin an element', () => {
  const title = '</script><script>alert(1)</script><!-- & "'
  const html = renderToStaticMarkup(<LinkedDataView data={{ title }} />)
  expect(html.match(/</g)).toHaveLength(2)
  expect(read({ title })).toEqual({ title })
})

test('the data of a translation names the edition that it follows, and what its original withdrew or changed', () => {
  const translations = [original([1])]
  expect(pageData({ ...shown, translations })).toMatchObject({
    translationOfWork: { '@id': 'https://presse.verlane.example/en/our-pumps/editions/3' },
    creativeWorkStatus: 'Behind the original',
    about: [{ creativeWorkStatus: 'Withdrawn in the original' }, {}, {}],
  })
  expect(pageData({ ...shown, translations, point: point(1) })).toMatchObject({
    creativeWorkStatus: 'Withdrawn in the original',
  })
})
