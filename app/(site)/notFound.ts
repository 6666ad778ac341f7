import { createElement } from 'react'
import { NotFoundPage } from '@/components/page/NotFoundPage'
import type { DatabaseReader } from '@/database/find'
import type { Language } from '@/domain/Language'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

/** A 404 page in the reader's language, or in both languages where the address does not name one. */
export async function notFound(
  reader: DatabaseReader,
  language: Language | null,
): Promise<Response> {
  const words = await getPressRoom(reader, language ?? 'fr')
  const body = await renderPage(
    createElement(NotFoundPage, { pressRoom: pressRoomOf(words), language }),
  )
  return new Response(body, {
    status: 404,
    headers: {
      ...publicHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
      ...(language ? { 'Content-Language': language } : {}),
    },
  })
}
