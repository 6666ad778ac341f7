import { createElement } from 'react'
import { DamagedPage } from '@/components/page/DamagedPage'
import type { DatabaseReader } from '@/database/find'
import type { Language } from '@/domain/Language'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

/** Never cached, and with the status of a failure of the server: what is damaged may be whole again in a minute. */
const damagedHeaders = { ...publicHeaders, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** The page in place of what is damaged, in the reader's language, or in both where the address does not name one. */
export async function damaged(
  reader: DatabaseReader,
  language: Language | null,
): Promise<Response> {
  const words = await getPressRoom(reader, language ?? 'fr')
  const page = createElement(DamagedPage, { pressRoom: pressRoomOf(words), language })
  return new Response(await renderPage(page), {
    status: 500,
    headers: {
      ...damagedHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      ...(language ? { 'Content-Language': language } : {}),
    },
  })
}
