import { createElement } from 'react'
import { UnavailablePage } from '@/components/page/UnavailablePage'
import { isLanguage } from '@/domain/Language'
import { unsetPressRoom } from '@/queries/pressRoom/getPressRoom'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'
import { unavailableHeaders } from './unavailableHeaders'

/** The page in place of one that cannot be made now, in the language of its address, or in both. Reads nothing. */
export async function unavailable(request: Request, headers = publicHeaders): Promise<Response> {
  const named = new URL(request.url).pathname.split('/')[1] ?? ''
  const language = isLanguage(named) ? named : null
  const pressRoom = pressRoomOf(unsetPressRoom(language ?? 'fr'))
  return new Response(await renderPage(createElement(UnavailablePage, { pressRoom, language })), {
    status: 503,
    headers: {
      ...headers,
      ...unavailableHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'X-Robots-Tag': 'noindex',
      ...(language ? { 'Content-Language': language } : {}),
    },
  })
}
