import config from '@payload-config'
import { getPayload } from 'payload'
import {
  editionAddress,
  editionPointAddress,
  type ReferenceFormat,
  referenceAddress,
} from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { longestSlug } from '@/domain/slug/longestSlug'
import { keptPage } from '@/effects/pageCache'
import { referenceItem } from '@/exporter/reference/referenceItem'
import { referenceTypes } from '@/exporter/reference/referenceTypes'
import { writeReference } from '@/exporter/reference/writeReference'
import { getEdition } from '@/queries/getEdition'
import { getPressRoom } from '@/queries/getPressRoom'
import { addressOf, decoded, type RouteContext } from './addressOf'
import { keptAnswer, toKeep } from './keptAnswer'
import { numberIn } from './numberIn'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'

/** What reads references may run in a browser, on another site. A reference is no page to be found. */
const referenceHeaders = {
  ...publicHeaders,
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
}

/**
 * Makes the route handler of a reference, kept in memory as pages are. What is not there is answered 404 in plain text
 * and not kept; a slug that a dossier had leads to the reference under today's.
 */
export function publicReference(format: ReferenceFormat, shows: { point: boolean }) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale = '', slug = '', ...address } = await addressOf(context)
    const number = numberIn(address.edition)
    const point = shows.point ? numberIn(address.number) : null
    if (!isLanguage(locale) || slug.length > longestSlug || number === null) return notThere()
    if (shows.point && point === null) return notThere()
    const reader = { payload: await getPayload({ config }) }
    let movedTo: string | undefined
    const kept = await keptPage(decoded(new URL(request.url).pathname), async () => {
      const found = await getEdition(reader, { language: locale, slug, number })
      if (!found) return null
      const { edition } = found
      if (point !== null && !edition.claims.some((claim) => claim.number === point)) return null
      if (found.slug !== slug) {
        movedTo = referenceAddress(
          point === null
            ? editionAddress(locale, found.slug, number)
            : editionPointAddress(locale, found.slug, number, point),
          format,
        )
        return null
      }
      const pressRoom = pressRoomOf(await getPressRoom(reader, locale))
      const item = referenceItem({ edition, slug, point, pressRoom })
      return toKeep(writeReference(item, format), {
        ...referenceHeaders,
        'Content-Type': `${referenceTypes[format]}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${item.id}.${format}"`,
        'Content-Language': locale,
      })
    })
    if (movedTo !== undefined) {
      const headers = { ...referenceHeaders, Location: movedTo }
      return new Response(null, { status: 308, headers })
    }
    return kept ? keptAnswer(request, kept) : notThere()
  }
}

const notThere = (): Response =>
  new Response('404 Not Found\n', {
    status: 404,
    headers: { ...referenceHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  })
