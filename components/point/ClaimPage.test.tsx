import { expect, test } from 'vitest'
import { dossier, firstEdition, history } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { renderedPage, renderedWords } from '@/components/fixtures/renderedPage'
import { prose } from '@/demo/builders/prose'
import { nothingWithdrawn } from '@/domain/edition/TranslationLag'
import { changesBetween } from '@/testing/comparison/changesBetween'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { ClaimPage } from './ClaimPage'
import type { ClaimPageProps } from './ClaimPageProps'

const current: ClaimPageProps = {
  pressRoom,
  dossier,
  history,
  addressNames: 'dossier',
  withdrawnSince: null,
  reading: { is: 'approved' },
  act: 12,
  number: 2,
  editions: [1, 2, 3],
  marks: new Map(),
  translations: [],
  pointHistory: [],
}
const withdrawnInMay = {
  is: 'withdrawn',
  date: '2022-05-02',
  reason: 'Par décision du tribunal.',
} as const
const renderedText = (text: string | null | undefined) => text?.replaceAll('\u{a0}', ' ') ?? ''
const rendered = (changes: Partial<ClaimPageProps> = {}) =>
  renderedPage(<ClaimPage {...current} {...changes} />)

test('a claim alone says which dossier it belongs to and where it stands in it', () => {
  const context = rendered().querySelector('.point-context')
  expect(context?.querySelector('a')?.getAttribute('href')).toBe('/fr/nos-pompes')
  expect(renderedWords(context)).toContain('Point 2 sur 3')
})

test('its neighbours are the claims beside it, by their own numbers', () => {
  const neighbours = [...rendered().querySelectorAll('.neighbours a')]
  expect(neighbours.map((a) => [a.getAttribute('rel'), a.getAttribute('href')])).toEqual([
    ['prev', '/fr/nos-pompes/points/1'],
    ['next', '/fr/nos-pompes/points/5'],
  ])
})

test('within an edition the neighbours and the dossier are those of the edition', () => {
  const page = rendered({ addressNames: 'edition' })
  expect(page.querySelector('.neighbours a')?.getAttribute('href')).toBe(
    '/fr/nos-pompes/editions/3/points/1',
  )
  expect(page.querySelector('.point-context a')?.getAttribute('href')).toBe(
    '/fr/nos-pompes/editions/3',
  )
})

test('the reference names the edition, also on the page that will change', () => {
  expect(renderedWords(rendered().querySelector('.cite .reference'))).toBe(
    'Verlane, « Nos pompes : ce qui est vrai », point 2 (retiré le 1er mars 2022), édition 3, ' +
      '1er avril 2022, https://presse.verlane.example/fr/nos-pompes/editions/3/points/2',
  )
})

test('a press that writes another language finds the reference in its own manner', () => {
  const details = rendered().querySelector('.cite .other-reference')
  expect(renderedWords(details?.querySelector('[lang=en]') ?? null)).toBe(
    'Verlane, “Nos pompes : ce qui est vrai”, point 2 (withdrawn on 1 March 2022), edition 3, ' +
      '1 April 2022, https://presse.verlane.example/fr/nos-pompes/editions/3/points/2',
  )
})

test('the date that a reconstructed edition states is told in each language, as its author wrote it in its own', () => {
  const page = rendered({ dossier: firstEdition, number: 1 })
  const references = [...page.querySelectorAll('.cite .reference')].map(renderedWords)
  expect(references).toEqual([
    expect.stringContaining('point 1, édition 1 (reconstituée), mai 2021, '),
    expect.stringContaining('point 1, edition 1 (reconstructed), May 2021, '),
  ])
})

test('a point that is not shown in the place of its number says both', () => {
  expect(renderedWords(rendered({ number: 2 }).querySelector('.point-context .kicker'))).toBe(
    'Point 2 sur 3',
  )
  expect(renderedWords(rendered({ number: 5 }).querySelector('.point-context .kicker'))).toBe(
    'Point 5, présenté en 3e position sur 3',
  )
})

test('every passage that can be cited has an address, and every address a passage', () => {
  const page = rendered({ number: 1 })
  const anchors = [...page.querySelectorAll('.cited-passages a')].map(
    (a) => a.getAttribute('href')?.split('#')[1] ?? '',
  )
  expect(anchors).toEqual([
    'point-1-citation-1',
    'point-1-citation-2',
    'point-1-response-1',
    'point-1-response-2',
    'point-1-evidence-1',
    'point-1-evidence-2',
  ])
  expect(anchors.filter((anchor) => page.getElementById(anchor) === null)).toEqual([])
})

test('what is told of the page elsewhere is the answer, not the allegation', () => {
  expect(
    rendered({ number: 1 }).querySelector('meta[name=description]')?.getAttribute('content'),
  ).toBe('La panne médiane survient après neuf ans.')
})

test('a claim that the current edition no longer holds leads to the dossier', () => {
  const page = rendered({
    dossier: firstEdition,
    addressNames: 'edition',
    number: 1,
    editions: [1, 2],
  })
  expect(renderedWords(page.querySelector('.banner'))).toContain(
    'Ce point ne figure plus dans l’édition actuelle.',
  )
  expect(page.querySelector('.banner a')?.getAttribute('href')).toBe('/fr/nos-pompes')
})

test('a claim of a withdrawn dossier says that instead of its words', () => {
  const page = rendered({ dossier: { ...dossier, withdrawal: withdrawnInMay } })
  expect(page.querySelector('.neighbours')).toBeNull()
  expect(renderedWords(page.querySelector('.withdrawn-dossier'))).toContain(
    'Par décision du tribunal.',
  )
  expect(page.querySelectorAll('article.claim')).toHaveLength(0)
})

/** What search engines, messages and networks show of a page. */
const shortOf = (page: ReturnType<typeof rendered>) => ({
  title: page.querySelector('title')?.textContent,
  description: page.querySelector('meta[name=description]')?.getAttribute('content'),
  shared: page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
  sharedDescription: page.querySelector('meta[property="og:description"]')?.getAttribute('content'),
  picture: page.querySelector('meta[property="og:image:alt"]')?.getAttribute('content'),
})
const answer = 'Verlane n’a rien caché.'
const answered = {
  ...dossier,
  claims: dossier.claims.map((claim) => ({
    ...claim,
    response: { id: 'response', body: prose(answer) },
  })),
}

test('The short views of a claim that stands give its answer', () => {
  expect(shortOf(rendered({ dossier: answered, number: 1 })).description).toBe(answer)
})

test.each([
  [
    'a withdrawn claim',
    {},
    'Point retiré',
    'Retiré le 1er mars 2022. Motif : Le rappel a bien eu lieu.',
  ],
  [
    'a claim of a withdrawn dossier',
    { dossier: { ...answered, withdrawal: withdrawnInMay } },
    'Dossier retiré',
    'Retiré le 2 mai 2022. Motif : Par décision du tribunal.',
  ],
  [
    'a claim that was withdrawn after the shown edition',
    { number: 1, addressNames: 'edition', withdrawnSince: withdrawnInMay },
    'Retiré depuis',
    'Retiré depuis, le 2 mai 2022. Motif : Par décision du tribunal.',
  ],
] as const)(
  'The short views of %s say so and give none of its words',
  (_, changes, label, sentence) => {
    const short = shortOf(rendered({ dossier: answered, ...changes }))
    expect(renderedText(short.title)).toContain(`${label} : `)
    expect(renderedText(short.shared)).toContain(`${label} : `)
    expect(renderedText(short.description)).toBe(sentence)
    expect(renderedText(short.sharedDescription)).toBe(sentence)
    expect(renderedText(short.picture)).toContain(sentence)
    expect(JSON.stringify(short)).not.toContain(answer)
  },
)

test('The banner of an earlier edition says that the claim was withdrawn since, when and why', () => {
  const changes = { addressNames: 'edition', withdrawnSince: withdrawnInMay } as const
  const page = rendered({ dossier: firstEdition, number: 1, ...changes })
  expect(renderedWords(page.querySelector('.banner'))).toContain(
    'Retiré depuis, le 2 mai 2022. Motif : Par décision du tribunal.',
  )
})

test('a claim tells its own history, the latest change first, down to its first publication', () => {
  const { changes } = changesBetween(
    inventedContentOf(),
    inventedContentOf({ response: 'Rien.', evidenceNote: 'page 4' }),
  )
  const page = rendered({ number: 1, pointHistory: [{ number: 3, changes }] })
  const entries = [...page.querySelectorAll('.point-history ol > li')]
  expect(entries.map((entry) => renderedWords(entry.querySelector('.attribution')))).toEqual([
    '1er avril 2022',
    'mai 2021',
  ])
  expect(entries.map((entry) => [...entry.querySelectorAll('ul li')].map(renderedWords))).toEqual([
    ['Réponse au point 1 reformulée', 'Pièce 1 du point 1 modifiée : précision'],
    ['Première publication'],
  ])
  expect(entries.map((entry) => renderedWords(entry.querySelector('.details')))).toEqual([
    'Édition 3 · Modification de fond · ce qui a changé, mot à mot',
    'Édition 1 Édition reconstituée',
  ])
  const at = '/fr/nos-pompes/editions'
  expect([...page.querySelectorAll('.point-history a')].map((a) => a.getAttribute('href'))).toEqual(
    [`${at}/3/points/1`, `${at}/3/diff#point-1`, `${at}/1/points/1`],
  )
})

test('of a long history the earlier changes are folded', () => {
  const long = Array.from({ length: 12 }, (_, index) => ({
    ...dossier,
    number: index + 1,
    title: 'Nos pompes',
  }))
  const { changes } = changesBetween(inventedContentOf(), inventedContentOf({ response: 'Rien.' }))
  const page = rendered({
    number: 1,
    dossier: { ...dossier, number: 12 },
    history: long,
    editions: long.map(({ number }) => number),
    pointHistory: long.slice(1).map(({ number }) => ({ number, changes })),
  })
  expect(page.querySelectorAll('.point-history > ol > li')).toHaveLength(8)
  expect(renderedWords(page.querySelector('.point-history summary'))).toBe(
    '4 modifications plus anciennes',
  )
  expect(page.querySelectorAll('.point-history details li[value]')).toHaveLength(4)
})

test('a neighbour that was withdrawn is called so', () => {
  const neighbours = rendered({ number: 1 }).querySelectorAll('.neighbours a')
  expect([...neighbours].map((a) => renderedWords(a.querySelector('.tag')))).toEqual([
    'Point retiré',
  ])
})

test('a claim of a translation that is behind its original says so', () => {
  const lag = {
    by: 'this',
    edition: 3,
    current: 5,
    isChanged: false,
    withdrawn: nothingWithdrawn,
  } as const
  const page = rendered({
    translations: [
      { language: 'en', slug: 'our-pumps', title: 'Our pumps', isWithdrawn: false, lag },
    ],
  })
  expect(renderedWords(page.querySelector('.point-context .lag'))).toContain(
    'Cette traduction suit l’édition 3 de l’original, qui en est à l’édition 5.',
  )
})

test('a claim that the original of a translation withdrew gives no words of its answer where it is shown without its page', () => {
  const withdrawn = { isWhole: false, points: [1] }
  const lag = { by: 'this', edition: 3, current: 5, isChanged: true, withdrawn } as const
  const page = rendered({
    number: 1,
    translations: [
      { language: 'en', slug: 'our-pumps', title: 'Our pumps', isWithdrawn: false, lag },
    ],
  })
  expect(page.querySelector('title')?.textContent).toMatch(
    /^Retiré dans l’original\s: Contre-vérité/,
  )
  const description = page.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
  expect(description).toMatch(/L’original a retiré son point\s1\.$/)
  const picture = page.querySelector('meta[property="og:image:alt"]')?.getAttribute('content') ?? ''
  expect(picture).toContain('L’original a retiré son point')
  expect(picture).not.toContain('pannes')
})
