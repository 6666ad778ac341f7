import config from '@payload-config'
import { getPayload } from 'payload'
import type { ImageWords } from '@/components/page/ImageWords'
import { imageAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { cachedPage } from '@/effects/cachedPage'
import { oneImage } from '@/effects/oneImage'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { addressOf, type RouteContext } from './addressOf'
import { conditionalResponse, toKeep } from './conditionalResponse'
import { movedAnswer } from './movedAnswer'
import { orDamaged } from './orDamaged'
import { orUnavailable } from './orUnavailable'
import { pageKey } from './pageKey'
import { plainDamaged } from './plainDamaged'
import { plainNotFound } from './plainNotFound'
import { plainUnavailable } from './plainUnavailable'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import type { PageContext } from './publicPage'
import { renderImage } from './renderImage'

type Found = ImageWords | { movedTo: string } | null

const imageHeaders = { ...publicHeaders, 'X-Robots-Tag': 'noindex' }

/**
 * Makes the route handler of the picture of a page, cached in memory as pages are. A picture that does not exist is a
 * 404 in plain text, not cached. An old slug of a dossier redirects to the picture at the current slug.
 */
export function publicImage(find: (context: Omit<PageContext, 'words'>) => Promise<Found>) {
  return orUnavailable(async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale: language = '', ...address } = await addressOf(context)
    if (!isLanguage(language)) return plainNotFound(imageHeaders)
    const reader = { payload: await getPayload({ config }) }
    const key = pageKey(request)
    let movedTo: string | undefined
    // Checks the cache a second time: a request that waited while the same picture was made finds it there.
    const made = cachedPage(reader, key, () =>
      oneImage(() =>
        cachedPage(reader, key, async () => {
          const words = await getPressRoom(reader, language)
          const pressRoom = pressRoomOf(words)
          const found = await find({ reader, language, pressRoom, address })
          if (!found) return null
          if ('movedTo' in found) {
            movedTo = imageAddress(found.movedTo)
            return null
          }
          return toKeep(await renderImage(found, pressRoom, words.logo), {
            ...imageHeaders,
            'Content-Type': 'image/png',
            'Content-Language': language,
          })
        }),
      ),
    )
    const kept = await orDamaged(made)
    if (kept === 'damaged') return plainDamaged(imageHeaders)
    if (kept) return conditionalResponse(request, kept)
    if (movedTo !== undefined) return movedAnswer(movedTo, imageHeaders)
    return plainNotFound(imageHeaders)
  }, plainUnavailable)
}
