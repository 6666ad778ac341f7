import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { dataRefusal } from '@/app/data/dataPage'
import { isLanguage } from '@/domain/Language'

export const dynamic = 'force-dynamic'

/**
 * `proxy.ts` sends addresses here that cannot be decoded: a 404, in the reader's language or as plain text for
 * programs.
 */
export async function GET(request: Request): Promise<Response> {
  const language = new URL(request.url).pathname.split('/')[1] ?? ''
  if (language === 'data') return dataRefusal(404, 'not found')
  const reader = { payload: await getPayload({ config }) }
  return notFound(reader, isLanguage(language) ? language : null)
}
