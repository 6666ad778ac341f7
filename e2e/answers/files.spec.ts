import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { parsed } from '@/e2e/support/parsed'

test('a file that an edition names is served for ever, as what it is', async ({ request }) => {
  const page = parsed(await (await request.get('/fr/passerelle-des-tanneurs')).text())
  const address = page.querySelector('a[href^="/files/"]')?.getAttribute('href') ?? ''
  const answer = await request.get(address)
  const digest = createHash('sha256')
    .update(await answer.body())
    .digest('hex')
  expect(address).toContain(`/files/${digest}/`)
  expect(answer.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/pdf',
    'content-security-policy': expect.stringContaining("script-src 'none'"),
    'x-content-type-options': 'nosniff',
    etag: `"${digest}"`,
    'access-control-allow-origin': '*',
  })
  expect(answer.headers()).not.toHaveProperty('set-cookie')
  const again = await request.get(address, { headers: { 'If-None-Match': `"${digest}"` } })
  expect(again.status()).toBe(304)
})

test('a file has the name that an edition gives it, and no other', async ({ request }) => {
  const page = parsed(await (await request.get('/fr/passerelle-des-tanneurs')).text())
  const address = page.querySelector('a[href^="/files/"]')?.getAttribute('href') ?? ''
  const [, , digest] = address.split('/')
  for (const name of ['aveu.html', 'x.pdf', '..%2f..%2fetc%2fpasswd', '%00']) {
    const answer = await request.get(`/files/${digest}/${name}`, { maxRedirects: 0 })
    expect({ name, status: answer.status() }).toEqual({ name, status: 308 })
    expect(answer.headers().location).toBe(address)
  }
})

test('a file is only reached by the digest of all its bytes', async ({ request }) => {
  const page = parsed(await (await request.get('/fr/passerelle-des-tanneurs')).text())
  const address = page.querySelector('a[href^="/files/"]')?.getAttribute('href') ?? ''
  const [, , digest = '', name = ''] = address.split('/')
  for (const wrong of [digest.slice(1), `${digest}0`, digest.toUpperCase(), '0'.repeat(64), '..']) {
    expect((await request.get(`/files/${wrong}/${name}`)).status()).toBe(404)
  }
})
