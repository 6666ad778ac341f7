import config from '@payload-config'
import { getPayload } from 'payload'
import type { ReactElement } from 'react'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { DatabaseReader } from '@/database/find'
import type { DocumentLink } from '@/domain/address/documentLinks'
import { linkHeader } from '@/domain/address/linkHeader'
import { isLanguage, type Language } from '@/domain/Language'
import { type CachedPage, cachedPage } from '@/effects/cachedPage'
import { env } from '@/env'
import { getPressRoom, type PressRoomWords } from '@/queries/pressRoom/getPressRoom'
import { type Address, addressOf, type RouteContext } from './addressOf'
import { conditionalResponse, toKeep } from './conditionalResponse'
import { damaged } from './damaged'
import { movedAnswer } from './movedAnswer'
import { notFound } from './notFound'
import { orDamaged } from './orDamaged'
import { orUnavailable } from './orUnavailable'
import { pageKey } from './pageKey'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

/** What a page finds at its address: its content, a permanent redirect, or null where nothing is there. */
export type Made =
  | {
      page: ReactElement
      links?: readonly DocumentLink[]
      isIndexed?: boolean
      /** When its words last changed in substance, ISO 8601. */
      lastModified?: string | null
    }
  | { movedTo: string }
  | null

export type PageContext = {
  reader: DatabaseReader
  language: Language
  pressRoom: PublicPressRoom
  words: PressRoomWords
  address: Address
}

/** The longest part of an address that can name anything: a slug has at most 80 characters. */
const longestSegment = 80

/**
 * Makes the route handler of a public page: plain HTML without script or cookie, cached in memory until something is
 * published, with an entity tag. A page that does not exist is a 404 in the reader's language, not cached: so the
 * cache never has more pages than exist, whatever is requested. Of the query string, only the named `parameters` are
 * parsed; they are passed with the address.
 */
export function publicPage(
  make: (context: PageContext) => Promise<Made>,
  parameters: readonly string[] = [],
) {
  return orUnavailable(async (request: Request, context: RouteContext): Promise<Response> => {
    const { searchParams } = new URL(request.url)
    const asked = parameters.filter((name) => searchParams.has(name))
    const address = {
      ...(await addressOf(context)),
      ...Object.fromEntries(asked.map((name) => [name, searchParams.getAll(name).join(' ')])),
    }
    const language = address.locale ?? ''
    const reader = { payload: await getPayload({ config }) }
    const isTooLong = Object.values(address).some((part) => (part?.length ?? 0) > longestSegment)
    if (!isLanguage(language)) return notFound(reader, null)
    if (isTooLong) return notFound(reader, language)

    let movedTo: string | undefined
    const query = asked.map((name) => `${name}=${encodeURIComponent(address[name] ?? '')}`)
    const key = [pageKey(request), ...query].join('?')
    const kept = await orDamaged(
      cachedPage(reader, key, async () => {
        const words = await getPressRoom(reader, language)
        const made = await make({ reader, language, pressRoom: pressRoomOf(words), words, address })
        if (made && 'movedTo' in made) movedTo = made.movedTo
        return made && 'page' in made ? keep(made, language) : null
      }),
    )
    if (kept === 'damaged') return damaged(reader, language)
    if (kept) return conditionalResponse(request, kept)
    if (movedTo !== undefined) return movedAnswer(movedTo, publicHeaders)
    return notFound(reader, language)
  })
}

async function keep(
  made: Extract<Made, { page: ReactElement }>,
  language: Language,
): Promise<CachedPage> {
  return toKeep(await renderPage(made.page), {
    ...publicHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    ...(made.links?.length ? { Link: linkHeader(env.siteUrl, made.links) } : {}),
    ...(made.lastModified ? { 'Last-Modified': new Date(made.lastModified).toUTCString() } : {}),
    ...(made.isIndexed === false ? { 'X-Robots-Tag': 'noindex' } : {}),
  })
}
