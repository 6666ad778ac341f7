import type { FeedFormat } from '@/domain/address/addresses'

/** The media types of feeds: RFC 4287, RSS as all feed readers know it, JSON Feed 1.1. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}
