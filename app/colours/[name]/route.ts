import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { decideAccent } from '@/domain/colour/decideAccent'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ name: string }> }

/**
 * The stylesheet with the colour of links for light and dark paper. It depends on the address alone, so it never
 * changes, and the server does not cache it.
 */
export const GET = orUnavailable(async (_: Request, { params }: Context) => {
  const { name } = await params
  const accent = decideAccent(`#${name.replace(/\.css$/, '')}`)
  if (!accent.ok || !name.endsWith('.css'))
    return notFound({ payload: await getPayload({ config }) }, null)
  const { light, dark } = accent.value
  const sheet = `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}\n`
  return new Response(sheet, {
    headers: {
      ...publicHeaders,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': 'text/css; charset=utf-8',
    },
  })
})
