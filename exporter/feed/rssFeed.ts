import { generateRssFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '@/domain/feed/Feed'
import { feedTypes } from '@/domain/feed/feedTypes'
import { xmlText } from './xmlText'

/**
 * Writes a feed in RSS 2.0 (RSS Advisory Board). `pubDate` is the date of the last news, `lastBuildDate` that of the
 * last entry. Text in a `description` is HTML.
 */
export const rssFeed = (feed: Feed): string =>
  generateRssFeed(
    {
      title: xmlText(feed.title),
      link: feed.page,
      description: xmlText(feed.description),
      language: feed.language,
      pubDate: new Date(feed.updated),
      lastBuildDate: new Date(feed.entries[0]?.publishedAt ?? feed.updated),
      atom: {
        links: [{ rel: 'self', type: feedTypes.rss, href: feed.addresses.rss }],
      },
      items: feed.entries.map(rssItem),
    },
    { strict: true },
  )

const rssItem = ({ id, title, address, publishedAt, category, html }: FeedEntry) => ({
  title: xmlText(title),
  link: address,
  guid: { value: id, isPermaLink: false },
  pubDate: new Date(publishedAt),
  categories: [{ name: category.label }],
  description: xmlText(html),
})
