import config from '@payload-config'
import { getPayload } from 'payload'
import { feedOf } from '@/components/feed/feedOf'
import type { DatabaseReader } from '@/database/find'
import { type FeedFormat, feedAddress } from '@/domain/address/addresses'
import type { Feed } from '@/domain/feed/Feed'
import type { Followed } from '@/domain/feed/Followed'
import { feedTypes } from '@/domain/feed/feedTypes'
import { followedPage } from '@/domain/feed/followedPage'
import { isLanguage } from '@/domain/Language'
import { longestSlug } from '@/domain/slug/longestSlug'
import { type CachedPage, cachedPage } from '@/effects/cachedPage'
import { atomFeed } from '@/exporter/feed/atomFeed'
import { jsonFeed } from '@/exporter/feed/jsonFeed'
import { rssFeed } from '@/exporter/feed/rssFeed'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { addressOf, type RouteContext } from './addressOf'
import { conditionalResponse, toKeep } from './conditionalResponse'
import type { FindFollowed } from './findFollowed'
import { movedAnswer } from './movedAnswer'
import { orUnavailable } from './orUnavailable'
import { pageKey } from './pageKey'
import { plainUnavailable } from './plainUnavailable'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'

const write: Record<FeedFormat, (feed: Feed) => string> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
}

/** Feed readers that run in a browser send requests from other sites. */
const feedHeaders = { ...publicHeaders, 'Access-Control-Allow-Origin': '*' }

/**
 * Makes the route handler of a feed, cached in memory until something is published. A feed that does not exist is a
 * 404 in plain text, not cached. An old slug of a dossier redirects to the feed at the current slug.
 */
export function publicFeed(format: FeedFormat, find: FindFollowed) {
  return orUnavailable(async (request: Request, context: RouteContext): Promise<Response> => {
    const address = await addressOf(context)
    const { locale = '', slug = '' } = address
    if (!isLanguage(locale) || slug.length > longestSlug) return notThere()
    const reader = { payload: await getPayload({ config }) }
    let movedTo: string | undefined
    const kept = await cachedPage(reader, pageKey(request), async () => {
      const followed = await find(reader, locale, address)
      if (!followed) return null
      const isMoved = followed.dossier !== null && followed.dossier.slug !== slug
      if (isMoved) movedTo = feedAddress(followedPage(followed), format)
      return isMoved ? null : keep(reader, followed, format)
    })
    if (kept) return conditionalResponse(request, kept)
    if (movedTo !== undefined) return movedAnswer(movedTo, feedHeaders)
    return notThere()
  }, plainUnavailable)
}

async function keep(
  reader: DatabaseReader,
  followed: Followed,
  format: FeedFormat,
): Promise<CachedPage> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { language } = followed
  const pressRoom = pressRoomOf(await getPressRoom(reader, language))
  const feed = feedOf(followed, { pressRoom, htmlOf: renderToStaticMarkup })
  return toKeep(write[format](feed), {
    ...feedHeaders,
    'Content-Type': `${feedTypes[format]}; charset=utf-8`,
    'Content-Language': language,
    'Last-Modified': new Date(feed.entries[0]?.publishedAt ?? feed.updated).toUTCString(),
  })
}

const notThere = (): Response =>
  new Response('404 Not Found\n', {
    status: 404,
    headers: { ...feedHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  })
