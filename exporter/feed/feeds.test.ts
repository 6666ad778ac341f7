import fc from 'fast-check'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Feed } from '@/domain/feed/Feed'
import { atomFeed } from './atomFeed'
import { jsonFeed } from './jsonFeed'
import { rssFeed } from './rssFeed'
import { xmlText } from './xmlText'

const page = 'https://presse.example/fr/nos-sondes'
const feedWith = (words: string): Feed => ({
  id: 'urn:uuid:f81d4fae-7dec-81d0-a765-00a0c91e6bf6',
  language: 'fr',
  title: words,
  description: words,
  author: { name: words, address: 'https://presse.example/fr' },
  page,
  addresses: { atom: `${page}/feed.atom`, rss: `${page}/feed.rss`, json: `${page}/feed.json` },
  updated: '2026-03-01T10:00:00.000Z',
  entries: [
    {
      id: 'urn:uuid:0b1d4fae-7dec-81d0-a765-00a0c91e6bf6',
      title: words,
      address: `${page}/editions/4/diff`,
      publishedAt: '2026-03-02T10:00:00.000Z',
      category: { term: 'minor', label: words },
      html: `<p>${words}</p>`,
      text: words,
    },
  ],
})

/** Words that are not white space alone, at the ends of which a reader of XML may trim. */
const anyWords = fc
  .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(']]> & <b>"\'\u0001</b> ]]&gt;'))
  .map((words) => `x${words}x`)

test('any words come back from Atom as they are, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const read = parseAtomFeed(atomFeed(feedWith(words)))
      const [entry] = read.entries ?? []
      const told = xmlText(words).replace(/\r\n?/g, '\n')
      expect([read.title?.value, read.authors?.[0]?.name, entry?.title?.value].map(unix)).toEqual([
        told,
        told,
        told,
      ])
      expect(unix(entry?.content?.value)).toBe(`<p>${told}</p>`)
    }),
  )
})

test('any words come back from RSS as they are, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const read = parseRssFeed(rssFeed(feedWith(words)))
      const [item] = read.items ?? []
      const told = xmlText(words).replace(/\r\n?/g, '\n')
      expect([read.title, item?.title].map(unix)).toEqual([told, told])
      expect(unix(item?.description)).toBe(`<p>${told}</p>`)
    }),
  )
})

test('any words come back from JSON Feed as they are', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(JSON.parse(jsonFeed(feedWith(words)))).toMatchObject({
        title: words,
        items: [{ title: words, content_text: words, tags: [words] }],
      })
    }),
  )
})

test('every format names the same entries by the same ids, and the same days', () => {
  const feed = feedWith('Nos sondes')
  const [entry] = feed.entries
  const atom = parseAtomFeed(atomFeed(feed))
  const rss = parseRssFeed(rssFeed(feed))
  expect(atom).toMatchObject({
    id: feed.id,
    updated: feed.updated,
    xml: { lang: 'fr' },
    entries: [{ id: entry?.id, published: entry?.publishedAt, updated: entry?.publishedAt }],
  })
  expect(rss).toMatchObject({
    language: 'fr',
    link: page,
    pubDate: 'Sun, 01 Mar 2026 10:00:00 GMT',
    lastBuildDate: 'Mon, 02 Mar 2026 10:00:00 GMT',
    items: [{ guid: { value: entry?.id, isPermaLink: false }, link: entry?.address }],
  })
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: entry?.id, url: entry?.address, date_published: entry?.publishedAt }],
  })
})

test('a feed without entries is one all the same', () => {
  const feed = { ...feedWith('Nos sondes'), entries: [] }
  expect(parseAtomFeed(atomFeed(feed)).entries ?? []).toEqual([])
  expect(parseRssFeed(rssFeed(feed)).items ?? []).toEqual([])
  expect(JSON.parse(jsonFeed(feed)).items).toEqual([])
})

const unix = (text: string | undefined) => text?.replace(/\r\n?/g, '\n')
