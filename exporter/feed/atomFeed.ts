import { generateAtomFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '@/domain/feed/Feed'
import { feedTypes } from '@/domain/feed/feedTypes'
import { xmlText } from './xmlText'

/** Writes a feed in Atom (RFC 4287). */
export const atomFeed = (feed: Feed): string =>
  generateAtomFeed(
    {
      xml: { lang: feed.language },
      id: feed.id,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: new Date(feed.updated),
      authors: [{ name: xmlText(feed.author.name), uri: feed.author.address }],
      links: [
        { rel: 'self', type: feedTypes.atom, href: feed.addresses.atom },
        { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page },
      ],
      entries: feed.entries.map(atomEntry),
    },
    { strict: true },
  )

const plain = (text: string) => ({ type: 'text', value: xmlText(text) })

const atomEntry = ({ id, title, address, publishedAt, category, html }: FeedEntry) => ({
  id,
  title: plain(title),
  links: [{ rel: 'alternate', type: 'text/html', href: address }],
  published: new Date(publishedAt),
  updated: new Date(publishedAt),
  categories: [category],
  content: { type: 'html', value: xmlText(html) },
})
