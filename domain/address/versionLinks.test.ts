import { expect, test } from 'vitest'
import { canonicalAddress } from './canonicalAddress'
import { documentLinks } from './documentLinks'
import { linkHeader } from './linkHeader'
import { versionLinks } from './versionLinks'

const dossier = { language: 'fr', slug: 'a', point: null } as const

test('An edition in the middle links to its history, the current text and both neighbours', () => {
  expect(versionLinks({ ...dossier, edition: 2, editions: [1, 2, 3] })).toEqual([
    { rel: 'version-history', address: '/fr/a/editions' },
    { rel: 'latest-version', address: '/fr/a' },
    { rel: 'predecessor-version', address: '/fr/a/editions/1' },
    { rel: 'successor-version', address: '/fr/a/editions/3' },
  ])
})

test('A single edition has no neighbours', () => {
  expect(versionLinks({ ...dossier, edition: 1, editions: [1] }).map(({ rel }) => rel)).toEqual([
    'version-history',
    'latest-version',
  ])
})

test('The links of a claim skip the editions that do not contain it', () => {
  expect(versionLinks({ ...dossier, point: 7, edition: 4, editions: [6, 4, 2] }).slice(1)).toEqual([
    { rel: 'latest-version', address: '/fr/a/points/7' },
    { rel: 'predecessor-version', address: '/fr/a/editions/2/points/7' },
    { rel: 'successor-version', address: '/fr/a/editions/6/points/7' },
  ])
})

test('The Link header has the same links as the head, as absolute addresses', () => {
  const links = documentLinks({ ...dossier, edition: 1, editions: [1], addressNames: 'dossier' })
  expect(linkHeader('https://presse.example', links)).toBe(
    '<https://presse.example/fr/a>; rel="canonical", ' +
      '<https://presse.example/fr/a/editions>; rel="version-history", ' +
      '<https://presse.example/fr/a>; rel="latest-version", ' +
      '<https://presse.example/data/fr/a>; rel="alternate"; type="application/json"',
  )
})

test.each([
  ['the dossier as it stands', null, 'dossier', '/data/fr/a'],
  ['a claim as it stands', 2, 'dossier', '/data/fr/a'],
  ['an edition', null, 'edition', '/data/fr/a/editions/3'],
  ['a claim of an edition', 2, 'edition', '/data/fr/a/editions/3'],
] as const)('%s has a link to its JSON', (_page, point, addressNames, expected) => {
  const page = { ...dossier, point, edition: 3, editions: [1, 2, 3], addressNames }
  expect(documentLinks(page).at(-1)).toEqual({
    rel: 'alternate',
    type: 'application/json',
    address: expected,
  })
})

test.each([
  ['the current words', null, 3, '/fr/a'],
  ['earlier words', null, 2, '/fr/a/editions/2'],
  ['a claim in its current words', 5, 3, '/fr/a/points/5'],
  ['a claim in earlier words', 5, 2, '/fr/a/editions/2/points/5'],
])('There is one canonical address for %s', (_words, point, edition, expected) => {
  expect(canonicalAddress({ ...dossier, point, edition }, 3)).toBe(expected)
})
