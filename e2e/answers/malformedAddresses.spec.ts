import type { APIResponse } from '@playwright/test'
import fc from 'fast-check'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { anyAddress } from '@/e2e/support/anyAddress'
import { expect, test } from '@/e2e/support/test'

const typeOf = (answer: APIResponse) => (answer.headers()['content-type'] ?? '').replace(/;.*/, '')

/** What an address responds with, by how it ends or begins. */
const types: readonly [RegExp, string][] = [
  [/^\/(data|api)(\/|$)/, 'application/json'],
  [/\.atom$/, 'application/atom+xml'],
  [/\.rss$/, 'application/rss+xml'],
  [/feed\.json$/, 'application/feed+json'],
  [/cite\.json$/, 'application/vnd.citationstyles.csl+json'],
  [/\.bib$/, 'application/x-bibtex'],
  [/\.png$/, 'image/png'],
  [/\.pdf$/, 'application/pdf'],
  [/\.css$/, 'text/css'],
  [/\.xml$/, 'application/xml'],
  [/^\/log\/tile\//, 'application/octet-stream'],
  [/(\.txt|\.tlog-proof|^\/(healthz|readyz|log\/(checkpoint|key)))$/, 'text/plain'],
  [/./, 'text/html'],
]

/** Whether a refusal is one of ours, and gives away nothing of how the server is made. */
async function isOurs(answer: APIResponse, path: string): Promise<boolean> {
  const text = await answer.text()
  if (/\n\s+at |node_modules|Internal Server Error/.test(text)) return false
  if (path.startsWith('/api/')) return /^\{"(errors|message|ok":false,"reasons)"/.test(text)
  if (typeOf(answer) === 'application/json') return text === '{"error":"not found"}'
  if (typeOf(answer) === 'text/plain') return text === '404 Not Found\n'
  const policy = answer.headers()['content-security-policy']
  return policy === publicHeaders['Content-Security-Policy'] && text.includes('<title>')
}

/** What is wrong with an answer; null where nothing is. */
async function faultOf(answer: APIResponse): Promise<string | null> {
  const path = new URL(answer.url()).pathname
  const status = answer.status()
  if (status === 307 || status === 308) return null
  if (status === 200) {
    const type = types.find(([end]) => end.test(path))?.[1]
    return typeOf(answer) === type ? null : `${typeOf(answer)} instead of ${type}`
  }
  if (![400, 403, 404].includes(status)) return `the status ${status}`
  return (await isOurs(answer, path)) ? null : `not in our words: ${await answer.text()}`
}

test('An address that nobody should have written is a page, a redirect, or a refusal in our words', async ({
  request,
  origin,
}) => {
  await fc.assert(
    fc.asyncProperty(anyAddress, async (address) => {
      expect(
        await faultOf(await request.get(`${origin}${address}`, { maxRedirects: 0 })),
      ).toBeNull()
    }),
    { numRuns: 600 },
  )
})
