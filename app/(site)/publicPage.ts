import { createHash } from 'node:crypto'
import config from '@payload-config'
import { getPayload } from 'payload'
import type { ReactElement } from 'react'
import type { PressRoom } from '@/components/page/PressRoom'
import type { Reader } from '@/database/find'
import { linkHeader } from '@/domain/address/linkHeader'
import { isLanguage, type Language } from '@/domain/Language'
import { type KeptPage, keptPage } from '@/effects/pageCache'
import { env } from '@/env'
import { getPressRoom, type PressRoomWords } from '@/queries/getPressRoom'
import { notFound } from './notFound'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

/** What a page makes of its address: itself, another address to go to for ever, or null for nothing there. */
export type Made =
  | { page: ReactElement; links?: readonly { rel: string; address: string }[]; isIndexed?: boolean }
  | { movedTo: string }
  | null

export type PageContext = {
  reader: Reader
  language: Language
  pressRoom: PressRoom
  words: PressRoomWords
  /** The parts of the address by their names in the folder of the route. */
  address: Readonly<Record<string, string | undefined>>
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/** The longest part of an address that can name anything: a slug has at most 80 characters. */
const longestSegment = 80

/**
 * Makes the route handler of a public page: plain HTML without script or cookie, kept in memory until something
 * is published, with an entity tag. What does not exist is answered 404 in the reader's language and not kept.
 */
export function publicPage(make: (context: PageContext) => Promise<Made>) {
  return async (request: Request, { params }: RouteContext): Promise<Response> => {
    const address = singles(await params)
    const language = address.locale ?? ''
    const { pathname } = new URL(request.url)
    const reader = { payload: await getPayload({ config }) }
    const isTooLong = Object.values(address).some((part) => (part?.length ?? 0) > longestSegment)
    if (!isLanguage(language)) return notFound(reader, null)
    if (isTooLong) return notFound(reader, language)

    let movedTo: string | undefined
    const kept = await keptPage(pathname, async () => {
      const words = await getPressRoom(reader, language)
      const made = await make({ reader, language, pressRoom: pressRoomOf(words), words, address })
      if (made && 'movedTo' in made) movedTo = made.movedTo
      return made && 'page' in made ? keep(made, language) : null
    })
    if (movedTo !== undefined) {
      return new Response(null, { status: 308, headers: { ...publicHeaders, Location: movedTo } })
    }
    if (!kept) return notFound(reader, language)
    const headers = { ...publicHeaders, ...kept.headers, ETag: kept.etag }
    const isKnown = (request.headers.get('If-None-Match') ?? '').split(/,\s*/).includes(kept.etag)
    return isKnown
      ? new Response(null, { status: 304, headers })
      : new Response(kept.body, { headers })
  }
}

async function keep(
  made: Extract<Made, { page: ReactElement }>,
  language: Language,
): Promise<KeptPage> {
  const body = await renderPage(made.page)
  const digest = createHash('sha256').update(body).digest('base64url')
  return {
    body,
    etag: `"${digest}"`,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      ...(made.links?.length ? { Link: linkHeader(env.siteUrl, made.links) } : {}),
      ...(made.isIndexed === false ? { 'X-Robots-Tag': 'noindex' } : {}),
    },
  }
}

const singles = (params: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? decoded(value) : undefined,
    ]),
  )

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
