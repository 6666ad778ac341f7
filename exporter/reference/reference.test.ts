import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dossier } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { referenceItem } from './referenceItem'
import { writeReference } from './writeReference'

const cited = { edition: dossier, slug: 'nos-pompes', point: 2, pressRoom }
const hard = 'L’« été » — œuvre & 100 % d’ÿ_ç, #1 {x} $ ~ ^ "q" <b>gras'
const hardlyCited = {
  ...cited,
  edition: { ...dossier, head: { ...dossier.head, title: hard } },
  pressRoom: { ...pressRoom, organisation: 'Verlane & Fils' },
}
const others = 'Дело Иванова 😀 שלום ‑ zinc… 2 ≥ 1 №5 — ¼ ſ ʼ Ω K'
const anyName = fc
  .array(fc.constantFrom(...hard, ...others), { minLength: 1, maxLength: 30 })
  .map((signs) => `A${signs.join('')}z`.replaceAll(/ +/g, ' '))
const readBack = (text: string) => new Cite(text).data[0] ?? {}

/** Of csl-data.json: the variables that we use, with their types; it allows no other properties. */
const cslItem = z.strictObject({
  id: z.string().min(1),
  type: z.literal('webpage'),
  title: z.string().min(1),
  'container-title': z.string().min(1),
  author: z.array(z.strictObject({ literal: z.string().min(1) })).length(1),
  publisher: z.string().min(1),
  issued: z.union([
    z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
    z.strictObject({ literal: z.string().min(1) }),
  ]),
  version: z.string().min(1),
  language: z.enum(['fr', 'en']),
  URL: z.url(),
  note: z.string().regex(/^SHA-256 [0-9a-f]{64}$/),
})

test('a reference to a claim names point, edition, day, digest and the address that keeps its words', () => {
  expect(referenceItem(cited)).toEqual({
    id: 'nos-pompes-edition-3-point-2',
    type: 'webpage',
    title: 'Nos pompes : ce qui est vrai, point 2 (retiré le 1er mars 2022), édition 3',
    'container-title': 'Salle de presse de Verlane',
    author: [{ literal: 'Verlane' }],
    publisher: 'Verlane',
    issued: { 'date-parts': [[2022, 4, 1]] },
    version: '3',
    language: 'fr',
    URL: 'https://presse.verlane.example/fr/nos-pompes/editions/3/points/2',
    note: `SHA-256 ${'ab'.repeat(32)}`,
  })
})

test('The reference to a withdrawn dossier says since when it is withdrawn', () => {
  const withdrawal = { is: 'withdrawn', date: '2022-05-02', reason: 'Accord.' } as const
  const edition = { ...dossier, withdrawal }
  expect(referenceItem({ ...cited, edition, point: null }).title).toBe(
    'Nos pompes : ce qui est vrai (retiré le 2 mai 2022), édition 3',
  )
})

test('a reference to a dossier that has moved keeps its id and leads to where it is now', () => {
  const item = referenceItem({ ...cited, slug: 'pompes', point: null })
  expect(item.id).toBe('nos-pompes-edition-3')
  expect(item.URL).toBe('https://presse.verlane.example/fr/pompes/editions/3')
})

test.each([
  ['2021-05', 'mai 2021', { 'date-parts': [[2021, 5]] }],
  ['2021', '2021', { 'date-parts': [[2021]] }],
  ['2021-21', 'au printemps 2021', { literal: 'au printemps 2021' }],
])('a reconstructed edition of %s is of no other day', (edtf, words, issued) => {
  const edition = { ...dossier, stated: { edtf, words, basis: 'Archives' } }
  expect(referenceItem({ ...cited, edition }).issued).toEqual(issued)
})

test.each([cited, hardlyCited])('CSL-JSON is a list of one item of its schema', (one) => {
  const items: unknown = JSON.parse(writeReference(referenceItem(one), 'json'))
  expect(z.array(cslItem).length(1).parse(items)).toEqual([referenceItem(one)])
})

test.each([
  ['2022-04-01', 'month = apr,', 'day = {1},'],
  ['2021-05', 'month = may,', null],
  ['2021', null, null],
])('BibTeX of %s names its month as BibTeX does, and its day apart', (edtf, month, day) => {
  const edition = { ...dossier, stated: { edtf, words: edtf, basis: 'Archives' } }
  const lines = writeReference(referenceItem({ ...cited, edition }), 'bib').split('\n')
  const line = (name: string) => lines.find((each) => each.includes(`${name} = `))?.trim() ?? null
  expect([line('month'), line('day')]).toEqual([month, day])
})

test('BibTeX writes the same letter in one way, as itself', () => {
  const organisation = 'Mairie d’Évreux'
  const item = referenceItem({ ...cited, pressRoom: { ...pressRoom, organisation } })
  expect(writeReference(item, 'bib').split(organisation)).toHaveLength(3)
})

test('BibTeX keeps every character of any name', () => {
  fc.assert(
    fc.property(anyName, (title) => {
      const edition = { ...dossier, head: { ...dossier.head, title } }
      const item = referenceItem({ ...cited, edition })
      const { title: read } = z
        .object({ title: z.string() })
        .parse(readBack(writeReference(item, 'bib')))
      expect(read).toBe(`${title}, point 2 (retiré le 1er mars 2022), édition 3`)
    }),
  )
})

test('BibTeX is read back with every accent, quote and sign', () => {
  const item = referenceItem(hardlyCited)
  expect(readBack(writeReference(item, 'bib'))).toMatchObject({
    id: item.id,
    title: `${hard}, point 2 (retiré le 1er mars 2022), édition 3`,
    author: [{ family: 'Verlane & Fils' }],
    issued: { 'date-parts': [[2022, 4, 1]] },
    URL: item.URL,
    note: item.note,
  })
})
