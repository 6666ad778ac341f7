import config from '@payload-config'
import { getPayload } from 'payload'
import { type ReferenceFormat, referenceAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { cachedPage } from '@/effects/cachedPage'
import { referenceItem } from '@/exporter/reference/referenceItem'
import { referenceTypes } from '@/exporter/reference/referenceTypes'
import { writeReference } from '@/exporter/reference/writeReference'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { addressOf, type RouteContext } from './addressOf'
import { conditionalResponse, toKeep } from './conditionalResponse'
import { editionAt } from './editionAt'
import { movedAnswer } from './movedAnswer'
import { pageKey } from './pageKey'
import { plainNotFound } from './plainNotFound'
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
export function publicReference(format: ReferenceFormat) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale: language = '', ...address } = await addressOf(context)
    if (!isLanguage(language)) return plainNotFound(referenceHeaders)
    const reader = { payload: await getPayload({ config }) }
    let movedTo: string | undefined
    const kept = await cachedPage(reader, pageKey(request), async () => {
      const found = await editionAt(reader, language, address)
      if (!found) return null
      if ('movedTo' in found) {
        movedTo = referenceAddress(found.movedTo, format)
        return null
      }
      const { edition, slug, claim } = found
      const pressRoom = pressRoomOf(await getPressRoom(reader, language))
      const item = referenceItem({ edition, slug, point: claim?.number ?? null, pressRoom })
      return toKeep(writeReference(item, format), {
        ...referenceHeaders,
        'Content-Type': `${referenceTypes[format]}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${item.id}.${format}"`,
        'Content-Language': language,
      })
    })
    if (kept) return conditionalResponse(request, kept)
    if (movedTo !== undefined) return movedAnswer(movedTo, referenceHeaders)
    return plainNotFound(referenceHeaders)
  }
}
