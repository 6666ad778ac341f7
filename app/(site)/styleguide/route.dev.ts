import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createElement } from 'react'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { renderPage } from '@/app/(site)/renderPage'
import { StyleguidePage } from '@/components/styleguide/StyleguidePage'
import { tokensIn } from '@/domain/colour/tokensIn'

export const dynamic = 'force-dynamic'

const sheet = (name: string) => readFile(path.resolve('styles', name), 'utf8')

/** The style guide. Only `next dev` takes a file name with this ending for a route (next.config.ts). */
export async function GET(): Promise<Response> {
  const colours = tokensIn(`${await sheet('colours.css')}\n${await sheet('comparison.css')}`)
  const { light: scale } = tokensIn(await sheet('scale.css'))
  return new Response(await renderPage(createElement(StyleguidePage, { colours, scale })), {
    headers: {
      ...publicHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      // Colour samples have inline styles: the stylesheet has only what readers see.
      'Content-Security-Policy':
        "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'",
    },
  })
}
