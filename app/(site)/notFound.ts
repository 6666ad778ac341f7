import { createElement } from 'react'
import { NotFoundPage } from '@/components/page/NotFoundPage'
import type { DatabaseReader } from '@/database/find'
import type { Language } from '@/domain/Language'
import { cachedPage } from '@/effects/cachedPage'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { toKeep } from './conditionalResponse'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

/**
 * A 404 page in the reader's language, or in both languages where the address does not name one. It is the same for every
 * address, and cached once for each language.
 */
export async function notFound(
  reader: DatabaseReader,
  language: Language | null,
): Promise<Response> {
  const made = await cachedPage(reader, `not found in ${language ?? 'both'}`, async () => {
    const pressRoom = pressRoomOf(await getPressRoom(reader, language ?? 'fr'))
    const page = createElement(NotFoundPage, { pressRoom, language })
    return toKeep(await renderPage(page), {
      ...publicHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
      ...(language ? { 'Content-Language': language } : {}),
    })
  })
  return new Response(made?.body, { status: 404, headers: { ...made?.headers } })
}
