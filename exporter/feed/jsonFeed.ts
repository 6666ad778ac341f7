import type { Feed } from '@/domain/feed/Feed'

/** Writes a feed in JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author.name, url: feed.author.address }],
    items: feed.entries.map(({ id, title, address, publishedAt, category, html, text }) => ({
      id,
      url: address,
      title,
      content_html: html,
      content_text: text,
      date_published: publishedAt,
      tags: [category.label],
    })),
  })
