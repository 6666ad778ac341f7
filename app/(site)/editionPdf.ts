import config from '@payload-config'
import { getPayload } from 'payload'
import { createElement } from 'react'
import { EditionPaper } from '@/components/paper/EditionPaper'
import { NoPdfPage } from '@/components/paper/NoPdfPage'
import { editionAddress, pdfAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { longestSlug } from '@/domain/slug/longestSlug'
import { type CachedPdf, cachedPdf } from '@/effects/pdf/cachedPdf'
import { env } from '@/env'
import { getDossier } from '@/queries/dossier/getDossier'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { addressOf, type RouteContext } from './addressOf'
import { damaged } from './damaged'
import { movedAnswer } from './movedAnswer'
import { notFound } from './notFound'
import { notModified } from './notModified'
import { numberIn } from './numberIn'
import { orDamaged } from './orDamaged'
import { pdfSheet } from './pdfSheet'
import { pressRoomOf } from './pressRoomOf'
import { publicHeaders } from './publicHeaders'
import { renderPage } from './renderPage'

const pdfHeaders = { ...publicHeaders, 'X-Robots-Tag': 'noindex' }

/**
 * Responds with the PDF of an edition, printed at its first request. 404 where the edition does not exist, and for
 * every edition where no browser is configured. 503, not cached, where the PDF cannot be made now.
 */
export async function editionPdf(request: Request, context: RouteContext): Promise<Response> {
  const { locale: language = '', slug = '', ...address } = await addressOf(context)
  const reader = { payload: await getPayload({ config }) }
  const number = numberIn(address.edition)
  if (!isLanguage(language)) return notFound(reader, null)
  if (env.pdf === null || number === null || slug.length > longestSlug) {
    return notFound(reader, language)
  }
  const pdfOf = cachedPdf(env.pdf)
  const found = await orDamaged(getDossier(reader, { language, slug, edition: number }))
  if (found === 'damaged') return damaged(reader, language)
  if (!found) return notFound(reader, language)
  if (found.slug !== slug) {
    return movedAnswer(pdfAddress(editionAddress(language, found.slug, number)), pdfHeaders)
  }
  const pressRoom = pressRoomOf(await getPressRoom(reader, language))
  const { dossier, history, reading, marks, translations } = found
  const { withdrawnSince, pointsWithdrawnSince } = found
  const since = { withdrawnSince, pointsWithdrawnSince, translations }
  const page = await renderPage(
    createElement(EditionPaper, { pressRoom, dossier, history, reading, marks, ...since }),
  )
  const sheet = await pdfSheet()
  const document = page.replace('</head>', () => `<style>${sheet}</style></head>`)
  const printed = await pdfOf(dossier.digest, document)
  if ('failed' in printed) {
    if (printed.failed === 'failed') reader.payload.logger.error(printed.error, 'PDF')
    return noPdf(
      createElement(NoPdfPage, {
        pressRoom,
        language,
        slug,
        edition: number,
        because: printed.failed,
      }),
    )
  }
  return pdfAnswer(request, printed, { language, name: `${slug}-edition-${number}.pdf` })
}

function pdfAnswer(
  request: Request,
  { bytes, name: cached }: Extract<CachedPdf, { bytes: unknown }>,
  { language, name }: { language: string; name: string },
): Response {
  const headers = { ...pdfHeaders, ETag: `"${cached}"`, 'Content-Language': language }
  return (
    notModified(request, headers) ??
    new Response(bytes, {
      headers: {
        ...headers,
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    })
  )
}

async function noPdf(page: Parameters<typeof renderPage>[0]): Promise<Response> {
  return new Response(await renderPage(page), {
    status: 503,
    headers: {
      ...pdfHeaders,
      'Cache-Control': 'no-store',
      'Retry-After': '60',
      'Content-Type': 'text/html; charset=utf-8',
    },
  })
}
