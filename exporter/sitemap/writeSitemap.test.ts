import { expect, test } from 'vitest'
import { dossierPages } from '@/domain/sitemap/dossierPages'
import { pressRoomPages } from '@/domain/sitemap/pressRoomPages'
import { writeSitemap, writeSitemapIndex } from './writeSitemap'

const origin = 'https://presse.example'
const at = '2026-05-03T10:00:00.000Z'
const changed = { dossier: at, points: new Map([[3, '2026-05-01T10:00:00.000Z']]) }
const original = { language: 'fr', slug: 'nos-sondes' } as const
const translation = { language: 'en', slug: 'our-probes' } as const
const both = [original, translation]
const pages = [
  ...pressRoomPages({ contact: ['fr'], legalNotice: [] }, () => at),
  ...both.flatMap((named) => dossierPages({ ...named, languages: both, changed })),
]
const locationsIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replace(origin, ''))

test('every current page is named, and no text page before it is written', () => {
  expect(locationsIn(writeSitemap(pages, origin))).toEqual([
    '/fr',
    '/en',
    '/fr/corrections',
    '/en/corrections',
    '/fr/record',
    '/en/record',
    '/fr/contact',
    '/fr/nos-sondes',
    '/fr/nos-sondes/editions',
    '/fr/nos-sondes/points/3',
    '/en/our-probes',
    '/en/our-probes/editions',
    '/en/our-probes/points/3',
  ])
})

test('a page is named with its day, and with itself and its translations', () => {
  expect(writeSitemap(pages, origin).split('\n')).toContain(
    `<url><loc>${origin}/fr/nos-sondes</loc><lastmod>2026-05-03T10:00:00.000Z</lastmod>` +
      `<xhtml:link rel="alternate" hreflang="fr" href="${origin}/fr/nos-sondes"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/our-probes"/></url>`,
  )
})

test('the index names every file, counted from 1', () => {
  expect(locationsIn(writeSitemapIndex(3, origin))).toEqual([
    '/sitemaps/1',
    '/sitemaps/2',
    '/sitemaps/3',
  ])
})

test('an address cannot become markup', () => {
  const odd = { address: '/a&b"<c>\'', changedAt: null, languages: [] }
  expect(writeSitemap([odd], origin)).toContain('/a&amp;b&quot;&lt;c&gt;&apos;</loc>')
})
