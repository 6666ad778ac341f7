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
import { orDamaged } from './orDamaged'
import { orUnavailable } from './orUnavailable'
import { pageKey } from './pageKey'
import { plainDamaged } from './plainDamaged'
import { plainNotFound } from './plainNotFound'
import { plainUnavailable } from './plainUnavailable'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'

/** Programs that read references may run in a browser, on another site. Search engines do not index a reference. */
const referenceHeaders = {
  ...publicHeaders,
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
}

/**
 * Makes the route handler of a reference, cached in memory as pages are. A reference that does not exist is a 404 in
 * plain text, not cached. An old slug of a dossier redirects to the reference at the current slug.
 */
export function publicReference(format: ReferenceFormat) {
  return orUnavailable(async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale: language = '', ...address } = await addressOf(context)
    if (!isLanguage(language)) return plainNotFound(referenceHeaders)
    const reader = { payload: await getPayload({ config }) }
    let movedTo: string | undefined
    const made = cachedPage(reader, pageKey(request), async () => {
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
    const kept = await orDamaged(made)
    if (kept === 'damaged') return plainDamaged(referenceHeaders)
    if (kept) return conditionalResponse(request, kept)
    if (movedTo !== undefined) return movedAnswer(movedTo, referenceHeaders)
    return plainNotFound(referenceHeaders)
  }, plainUnavailable)
}
