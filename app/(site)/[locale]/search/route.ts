import config from '@payload-config'
import { getPayload } from 'payload'
import { createElement } from 'react'
import { addressOf, type RouteContext } from '@/app/(site)/addressOf'
import { notFound } from '@/app/(site)/notFound'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { pressRoomOf } from '@/app/(site)/pressRoomOf'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { renderPage } from '@/app/(site)/renderPage'
import { SearchPage } from '@/components/search/SearchPage'
import { isLanguage } from '@/domain/Language'
import { parseQuery } from '@/domain/search/parseQuery'
import { searchPublished } from '@/effects/search/searchPublished'
import { getTranslationLags } from '@/queries/dossier/getTranslationLags'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'

export const dynamic = 'force-dynamic'

/** Search results are made for one reader and never cached. */
export const GET = orUnavailable(async (request: Request, context: RouteContext) => {
  const { locale: language = '' } = await addressOf(context)
  const reader = { payload: await getPayload({ config }) }
  if (!isLanguage(language)) return notFound(reader, null)
  const { searchParams } = new URL(request.url)
  const query = parseQuery(searchParams.get('q') ?? '', language)
  const past = searchParams.get('past') === '1'
  const isAsked = query.wanted.length > 0
  const answer = isAsked ? await searchPublished(reader, query, { past, language }) : null
  const pressRoom = pressRoomOf(await getPressRoom(reader, language))
  const groups = [...(answer?.current.groups ?? []), ...(answer?.past?.groups ?? [])]
  const slugs = groups.map(({ slug }) => slug)
  const lags = await getTranslationLags(reader, language, slugs)
  const page = createElement(SearchPage, { pressRoom, language, query, past, answer, lags })
  return new Response(await renderPage(page), {
    headers: {
      ...publicHeaders,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'X-Robots-Tag': 'noindex',
    },
  })
})
