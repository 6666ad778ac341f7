import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { dataRefusal } from '@/app/data/dataPage'
import { isLanguage } from '@/domain/Language'

export const dynamic = 'force-dynamic'

/** What `proxy.ts` sends here could not be decoded: nothing is there, in the reader's language, or for a program. */
export async function GET(request: Request): Promise<Response> {
  const language = new URL(request.url).pathname.split('/')[1] ?? ''
  if (language === 'data') return dataRefusal(404, 'not found')
  const reader = { payload: await getPayload({ config }) }
  return notFound(reader, isLanguage(language) ? language : null)
}
