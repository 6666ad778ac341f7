import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { wantedLanguage } from '@/app/(site)/wantedLanguage'
import { dataRefusal } from '@/app/data/dataPage'
import { isLanguage } from '@/domain/Language'
import { describeReason } from '@/locales/describeReason'

export const dynamic = 'force-dynamic'

/**
 * `proxy.ts` sends addresses here that cannot be decoded: a 404, as a page in the reader's language, or as JSON for
 * the programs that read `/data` and `/api`.
 */
export const GET = orUnavailable(async (request: Request) => {
  const language = new URL(request.url).pathname.split('/')[1] ?? ''
  if (language === 'data') return dataRefusal(404, 'not found')
  if (language === 'api') {
    const message = describeReason(
      { code: 'address-unreadable', path: [] },
      wantedLanguage(request),
    )
    return Response.json({ errors: [{ message }] }, { status: 404, headers: publicHeaders })
  }
  const reader = { payload: await getPayload({ config }) }
  return notFound(reader, isLanguage(language) ? language : null)
})
