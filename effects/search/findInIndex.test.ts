import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareClaim, fullClaim, withdrawnClaim } from '@/components/fixtures/claims'
import { dossier as shown } from '@/components/fixtures/editions'
import { openDerived } from '@/derived/openDerived'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { paragraphsText } from '@/domain/richText/paragraphsText'
import type { Found } from '@/domain/search/Found'
import { parseQuery } from '@/domain/search/parseQuery'
import { passagesIn } from '@/domain/search/passagesIn'
import { anyPublished } from '@/testing/any/anyPublished'
import { findInIndex } from './findInIndex'
import { indexForm } from './indexForm'
import { takeEdition } from './takeEdition'

const silent = { ...withdrawnClaim, citations: [], response: null, evidence: [] }
const dossier = { ...shown, claims: [fullClaim, silent, bareClaim] }

async function indexOf(...editions: readonly PublishedDossier[]) {
  const client = await openDerived(':memory:', indexForm)
  for (const [index, edition] of editions.entries())
    await takeEdition(client, edition, { sequence: index + 1, digest: '' })
  return client
}
const askIn = (
  language: Language,
  index: Awaited<ReturnType<typeof indexOf>>,
  typed: string,
  past = false,
) => findInIndex(index, parseQuery(typed, language), { past, language })
const ask = (index: Awaited<ReturnType<typeof indexOf>>, typed: string, past = false) =>
  askIn('fr', index, typed, past)

/** Number of the claim, then where in it something was found. */
const told = (found: Found | null) =>
  found?.groups.flatMap(({ hits }) =>
    hits.map(({ number, passages }) =>
      [number, ...passages.map(({ kind, place }) => `${kind} ${place}`)].join(' '),
    ),
  )
const foundBy = async (typed: string, index = indexOf(dossier)) => {
  const { isNear, current } = await ask(await index, typed)
  return isNear ? [] : told(current)
}

const respondedBy = (words: string) =>
  indexOf({
    ...dossier,
    claims: [{ ...bareClaim, number: 1, response: { id: 'r', body: paragraphsText([words]) } }],
  })

function datedBy(date: WrittenDate) {
  const [citation] = fullClaim.citations
  return indexOf({
    ...dossier,
    claims: [{ ...bareClaim, number: 1, citations: citation ? [{ ...citation, date }] : [] }],
  })
}

describe('Searching for claims', () => {
  it.each([
    ['a word of its response', 'médiane', ['1 response 1']],
    ['another form of it, without accents', 'medianes', ['1 response 1']],
    ['the outlet of a citation', 'gazette orvault', ['1 citation 1']],
    ['its author', 'Terrier', ['1 citation 1']],
    ['a date', '3 mai 2021', ['1 citation 1 evidence 1']],
    ['words of several passages', 'gazette médiane', ['1 response 1 citation 1']],
    ['a word of the evidence’s note', 'durées', ['1 evidence 1']],
    [
      'a word together with one of the title of its dossier',
      'rappel pompes',
      ['2 statement 1 withdrawal 1'],
    ],
    ['the reason why it was withdrawn', 'lieu', ['2 withdrawal 1']],
    ['exact words', '"la panne assurée"', ['1 citation 1']],
  ])('A search finds a claim by %s', async (_, typed, hits) => {
    expect((await foundBy(typed))?.map((hit) => hit.split(' ').toSorted())).toEqual(
      hits.map((hit) => hit.split(' ').toSorted()),
    )
  })

  it('A search finds a date however it was written', async () => {
    const date = { words: '18/06/2013', edtf: '2013-06-18' }
    const [citation] = fullClaim.citations
    const citations = citation ? [{ ...citation, date }] : []
    const index = indexOf({ ...dossier, claims: [{ ...fullClaim, citations }] })
    expect(await foundBy('juin 2013', index)).toEqual(['1 citation 1'])
  })

  it.each(['01/04/2021', '1/4/2021', '1.4.2021', '2021-04-01', '1er avril 2021', '04/2021'])(
    'A search for %s finds each date of that day, however it was written',
    async (typed) => {
      const written = [
        '01/04/2021',
        '1er avril 2021',
        '2021-04-01',
        'le jeudi 1 avril 2021',
        '1.4.2021',
      ]
      for (const words of written) {
        expect(await foundBy(typed, respondedBy(`Livraison : ${words}.`))).toEqual(['1 response 1'])
        expect(await foundBy(typed, datedBy({ words, edtf: '2021-04-01' }))).toEqual([
          '1 citation 1',
        ])
      }
      expect(await foundBy(typed, respondedBy('Livraison : 4 janvier 2021.'))).toEqual([])
      expect(await foundBy(typed, respondedBy('Livraison : 2 mai 2021.'))).toEqual([])
    },
  )

  it.each(['avril 2021', '2021-04', '4/2021'])(
    'A search for the month %s finds its days',
    async (typed) => {
      for (const words of ['01/04/2021', '2 avril 2021', '2021-04', 'avril 2021']) {
        expect(await foundBy(typed, respondedBy(`Livraison : ${words}.`))).toEqual(['1 response 1'])
      }
      expect(await foundBy(typed, respondedBy('Livraison : 1/5/2021.'))).toEqual([])
    },
  )

  it.each([
    'April 1, 2021',
    '1st of April 2021',
    '1 Apr 2021',
    '2021-04-01',
    '04/01/2021',
    '01/04/2021',
  ])(
    'A search in English for %s finds the first of April, which figures may mean',
    async (typed) => {
      for (const words of ['April 1st, 2021', '1 April 2021', '2021-04-01', '04/01/2021']) {
        const response = { id: 'r', body: paragraphsText([`Delivered on ${words}.`]) }
        const index = await indexOf({
          ...dossier,
          dossier: { ...dossier.dossier, language: 'en' },
          claims: [{ ...bareClaim, number: 1, response }],
        })
        const { isNear, current } = await askIn('en', index, typed)
        expect([isNear, told(current)]).toEqual([false, ['1 response 1']])
      }
    },
  )

  it('All words of a date are marked', async () => {
    const { current } = await ask(
      await respondedBy('Livraison du 01/04/2021, à Brest.'),
      '1er avril 2021',
    )
    expect(current.groups[0]?.hits[0]?.passages[0]?.snippet).toEqual([
      { text: 'Livraison du ', isMatch: false },
      { text: '01/04/2021', isMatch: true },
      { text: ', à Brest.', isMatch: false },
    ])
  })

  it('The response comes before what surrounds it, however often that has the words', async () => {
    const [citation] = fullClaim.citations
    const quote = 'Panne, panne, panne.'
    const citations = citation ? Array.from({ length: 4 }, () => ({ ...citation, quote })) : []
    const response = { id: 'r', body: paragraphsText(['Un mot, puis une panne.']) }
    const index = indexOf({
      ...dossier,
      claims: [{ ...fullClaim, statement: 'Panne.', citations, response }],
    })
    expect((await foundBy('panne', index))?.[0]).toMatch(/^1 response 1 /)
  })

  it('What stands comes before what was withdrawn, however well that matches', async () => {
    const standing = { is: 'withdrawn', date: '2022-03-01', reason: 'Zinc.' } as const
    const of = (words: string) => ({ id: 'r', body: paragraphsText([words]) })
    const claims = [
      {
        ...bareClaim,
        id: 'a',
        number: 1,
        statement: 'Zinc zinc.',
        standing,
        response: of('Zinc.'),
      },
      {
        ...bareClaim,
        id: 'b',
        number: 2,
        response: of('Parmi bien des mots, un peu de zinc ici.'),
      },
    ]
    const { current } = await ask(await indexOf({ ...dossier, claims }), 'zinc')
    const hits = current.groups.flatMap((group) => group.hits)
    expect(hits.map(({ number, withdrawal }) => [number, withdrawal?.reason])).toEqual([
      [2, undefined],
      [1, 'Zinc.'],
    ])
  })

  it('What stands in any dossier comes before what was withdrawn of another one', async () => {
    const standing = { is: 'withdrawn', date: '2022-03-01', reason: 'Jugement.' } as const
    const claims = (words: string) => [
      { ...bareClaim, id: 'a', number: 1, statement: `${words} ${words}.` },
      { ...bareClaim, id: 'b', number: 2, statement: `${words}.`, standing },
    ]
    const first = { ...dossier, claims: claims('Zinc') }
    const second = {
      ...dossier,
      dossier: { id: 'second', language: 'fr' as const },
      head: { ...dossier.head, slug: 'second' },
      claims: claims('Bien des mots, dont zinc,'),
    }
    const { current } = await ask(await indexOf(first, second), 'zinc')
    const groups = current.groups.map(({ slug, hits }) => [slug, hits.map(({ number }) => number)])
    expect(groups).toEqual([
      [dossier.head.slug, [1]],
      ['second', [1]],
      [dossier.head.slug, [2]],
      ['second', [2]],
    ])
    expect(current).toMatchObject({ count: 4, dossiers: 2, shown: 4 })
  })

  it('A search for a phrase does not find its words when they are apart', async () => {
    expect(await foundBy('"panne médiane survient"')).toEqual(['1 response 1'])
    expect(await foundBy('"médiane panne"')).toEqual([])
  })
})

it('A search finds a dossier by its title, introduction and note', async () => {
  expect(await foundBy('vrai')).toEqual([' title 1'])
  expect(await foundBy('voici comment')).toEqual([' introduction 2'])
  expect(await foundBy('"point 2 retiré"')).toEqual([' note 3'])
})

it('A search in a withdrawn dossier finds only what is still shown', async () => {
  const withdrawal = { is: 'withdrawn', date: '2022-05-02', reason: 'Jugement.' } as const
  const index = indexOf({ ...dossier, withdrawal })
  expect(await foundBy('médiane', index)).toEqual([])
  expect(await foundBy('jugement', index)).toEqual([' withdrawal 1'])
})

it('A search without exact results shows similar words and marks them as such', async () => {
  const { isNear, current } = await ask(await indexOf(dossier), 'médianne')
  expect(isNear).toBe(true)
  expect(told(current)).toEqual(['1 response 1'])
})

describe('What an edition changed', () => {
  const response = {
    id: 'r',
    body: paragraphsText(['Elle dure dix ans.', 'Les relevés sont publics.']),
  }
  const next = { ...dossier, number: 4, claims: [{ ...fullClaim, response }, bareClaim] }

  it.each([
    ['in order', [dossier, next]],
    ['in any other', [next, dossier]],
  ])(
    'A search finds a change by its new words and, on request, by the old ones, read %s',
    async (_, editions) => {
      const index = await indexOf(...editions)
      expect(told((await ask(index, 'médiane')).current)).toEqual([])
      expect(told((await ask(index, 'médiane', true)).past)).toEqual(['1 response 1'])
      expect(
        (await ask(index, 'médiane', true)).past?.groups[0]?.hits[0]?.passages[0]?.edition,
      ).toBe(3)
      expect(told((await ask(index, 'dix', true)).current)).toEqual(['1 response 1'])
    },
  )

  it('A search for past words leaves out words that are still in place', async () => {
    const index = await indexOf(dossier, next)
    expect(told((await ask(index, 'relevés publics', true)).past)).toEqual([])
  })
})

it('A search shows at most fifty results and counts all of them', async () => {
  const claims = Array.from({ length: 60 }, (_, place) => ({
    ...bareClaim,
    id: `claim-${place}`,
    number: place + 1,
  }))
  const { current } = await ask(await indexOf({ ...dossier, claims }), 'menti')
  expect(current).toMatchObject({ count: 60, shown: 50, dossiers: 1 })
})

it('A search finds every passage of any edition by its own words', async () => {
  await fc.assert(
    fc.asyncProperty(anyPublished, fc.nat(), async (published, any) => {
      const edition = { ...published, digest: '', candidate: '' }
      const { language } = edition.dossier
      const passages = passagesIn(edition)
      const passage = passages[any % passages.length]
      const typed = passage?.text.replace(/["«»“”]/gu, ' ') ?? ''
      const { wanted } = parseQuery(typed, language)
      const { isNear, current } = await askIn(language, await indexOf(edition), typed)
      const numbers = current.groups.flatMap(({ hits }) => hits.map(({ number }) => number))
      const isFound = !isNear && (numbers.includes(passage?.claim ?? null) || current.count > 50)
      expect(wanted.length === 0 || isFound).toBe(true)
    }),
    { endOnFailure: true },
  )
})

it('A search shows only words of the edition, whatever is asked of it', async () => {
  await fc.assert(
    fc.asyncProperty(anyPublished, fc.string({ unit: 'binary' }), async (published, typed) => {
      const edition = { ...published, digest: '', candidate: '' }
      const { language } = edition.dossier
      const { current } = await askIn(language, await indexOf(edition), typed)
      const texts = passagesIn(edition).map(({ text }) => text)
      const snippets = current.groups.flatMap(({ hits }) =>
        hits.flatMap((hit) => hit.passages.map(({ snippet }) => snippet)),
      )
      for (const snippet of snippets) {
        const words = snippet
          .map((run) => run.text)
          .join('')
          .replace(/^… | …$/g, '')
        expect(texts.some((text) => text.includes(words))).toBe(true)
      }
    }),
    { endOnFailure: true },
  )
})
