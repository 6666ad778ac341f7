import { expect, test } from 'vitest'
import { type DossierOnSitemap, sitemapPages } from '@/domain/sitemap/sitemapPages'
import { writeSitemap } from './writeSitemap'

const origin = 'https://presse.example'
const dossier = (changes: Partial<DossierOnSitemap>): DossierOnSitemap => ({
  id: 'a',
  language: 'fr',
  slug: 'nos-sondes',
  translationOf: null,
  changed: {
    dossier: '2026-05-03T10:00:00.000Z',
    points: new Map([[3, '2026-05-01T10:00:00.000Z']]),
  },
  ...changes,
})
const translation = dossier({ id: 'b', language: 'en', slug: 'our-probes', translationOf: 'a' })
const pages = sitemapPages([dossier({}), translation], { contact: ['fr'], legalNotice: [] })
const locationsIn = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replace(origin, ''),
  )

test('every current page is named, and no text page before it is written', () => {
  expect(locationsIn(writeSitemap(pages, { origin }))).toEqual([
    '/fr',
    '/en',
    '/fr/corrections',
    '/en/corrections',
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
  expect(writeSitemap(pages, { origin })?.split('\n')).toContain(
    `<url><loc>${origin}/fr/nos-sondes</loc><lastmod>2026-05-03T10:00:00.000Z</lastmod>` +
      `<xhtml:link rel="alternate" hreflang="fr" href="${origin}/fr/nos-sondes"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/our-probes"/></url>`,
  )
})

test('more pages than one file takes are named in as many as are needed, each once', () => {
  const index = writeSitemap(pages, { origin, most: 5 })
  expect(locationsIn(index)).toEqual(['/sitemaps/1', '/sitemaps/2', '/sitemaps/3'])
  const files = [1, 2, 3].map((file) => writeSitemap(pages, { origin, most: 5, file }))
  expect(files.flatMap(locationsIn)).toEqual(locationsIn(writeSitemap(pages, { origin })))
})

test('a file that is not needed is not there', () => {
  expect(writeSitemap(pages, { origin, most: 5, file: 4 })).toBeNull()
  expect(writeSitemap(pages, { origin, most: 5, file: 0 })).toBeNull()
  expect(writeSitemap(pages, { origin, file: 1 })).toBeNull()
})

test('an address cannot become markup', () => {
  const odd = { address: '/a&b"<c>\'', changedAt: null, languages: [] }
  expect(writeSitemap([odd], { origin })).toContain('/a&amp;b&quot;&lt;c&gt;&apos;</loc>')
})
