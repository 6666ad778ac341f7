import { expect, test } from 'vitest'
import * as addresses from './addresses'

const sha256 = 'a'.repeat(64)

test.each([
  ['the press room', addresses.homeAddress('fr'), '/fr'],
  ['the contact page', addresses.contactAddress('en'), '/en/contact'],
  ['the legal notice in French', addresses.legalNoticeAddress('fr'), '/fr/mentions-legales'],
  ['the legal notice in English', addresses.legalNoticeAddress('en'), '/en/legal-notice'],
  ['all updates', addresses.correctionsAddress('fr'), '/fr/corrections'],
  [
    'the updates of a class and year',
    addresses.correctionsAddress('fr', { class: 'minor', year: 2014, page: 1 }),
    '/fr/corrections?class=minor&year=2014',
  ],
  [
    'a later page of all updates',
    addresses.correctionsAddress('en', { class: null, year: null, page: 2 }),
    '/en/corrections?page=2',
  ],
  ['search', addresses.searchAddress('fr'), '/fr/search'],
  ['the feed of the press room', addresses.feedAddress('/fr', 'atom'), '/fr/feed.atom'],
  ['a dossier as it stands', addresses.dossierAddress('fr', 'nos-sondes'), '/fr/nos-sondes'],
  [
    'a claim as it stands',
    addresses.claimAddress('fr', 'nos-sondes', 3),
    '/fr/nos-sondes/points/3',
  ],
  [
    'the feed of a claim',
    addresses.feedAddress('/fr/a/points/3', 'json'),
    '/fr/a/points/3/feed.json',
  ],
  ['the history of a dossier', addresses.editionsAddress('fr', 'a'), '/fr/a/editions'],
  ['an edition', addresses.editionAddress('fr', 'a', 2), '/fr/a/editions/2'],
  [
    'a claim of an edition',
    addresses.editionClaimAddress('fr', 'a', 2, 3),
    '/fr/a/editions/2/points/3',
  ],
  ['what an edition changed', addresses.diffAddress('fr', 'a', 2), '/fr/a/editions/2/diff'],
  ['two editions compared', addresses.diffAddress('fr', 'a', 5, 2), '/fr/a/editions/5/diff/2'],
  [
    'the reference of a claim of an edition',
    addresses.referenceAddress('/fr/a/editions/2/points/3', 'bib'),
    '/fr/a/editions/2/points/3/cite.bib',
  ],
  ['a page as JSON', addresses.dataAddress('/fr/a/editions/2'), '/data/fr/a/editions/2'],
  ['a published file', addresses.fileAddress(sha256, 'avis.pdf'), `/files/${sha256}/avis.pdf`],
])('%s has its address', (_page, address, expected) => {
  expect(address).toBe(expected)
})

test('Text in an address is encoded, so that a name cannot become a path', () => {
  expect(addresses.fileAddress(sha256, 'été ../1.pdf')).toBe(
    `/files/${sha256}/%C3%A9t%C3%A9%20..%2F1.pdf`,
  )
  expect(addresses.dossierAddress('fr', 'a/b?c#d')).toBe('/fr/a%2Fb%3Fc%23d')
})

test('An address becomes absolute with the origin of the press room', () => {
  expect(addresses.absoluteAddress('https://presse.example', '/fr')).toBe(
    'https://presse.example/fr',
  )
})
