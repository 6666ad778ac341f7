import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followRequests } from './followRequests'

const server = createServer(({ headers, url }, response) => {
  response.end(
    JSON.stringify({
      from: headers['x-forwarded-for'],
      cookie: headers.cookie,
      policy: headers['content-security-policy'],
      url,
    }),
  )
})
let port = 0
beforeAll(async () => {
  followRequests({ isHttps: true, isProduction: true, trustedProxies: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = address instanceof Object ? address.port : 0
})
afterAll(() => server.close())

async function get(headers: Record<string, string>, path = '/') {
  const sent = ask({ port, host: '127.0.0.1', path, headers }).end()
  const [response]: IncomingMessage[] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response ?? []) chunks.push(chunk)
  return { headers: response?.headers ?? {}, ...JSON.parse(Buffer.concat(chunks).toString()) }
}

it('A route sees the address of the connection, and not the one that somebody invents', async () => {
  expect((await get({ 'X-Forwarded-For': '203.0.113.7' })).from).toBe('127.0.0.1')
  expect((await get({})).from).toBe('127.0.0.1')
})

it('Where the site is https, its session is in a cookie that no other host can set', async () => {
  const Cookie = 'payload-token=planted; __Host-payload-token=own'
  expect((await get({ Cookie })).cookie).toBe('payload-token=own')
})

it('Where the site is https, browsers are asked to stay with https', async () => {
  const { headers } = await get({})
  expect(headers['strict-transport-security']).toBe('max-age=31536000')
})

it('A page of the desk has a policy with a nonce of its own, which what renders it reads too', async () => {
  const pages = [
    await get({}, '/admin'),
    await get({}, '/admin/collections/users?x=y'),
    await get({}, '/fr/%2e%2e/admin/login'),
    await get({}, '/fr/../Admin'),
  ]
  for (const { headers, policy } of pages) {
    expect(headers['content-security-policy']).toBe(policy)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
    expect(policy).toContain(
      "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    )
  }
  expect(pages[0]?.policy).not.toBe(pages[1]?.policy)
  expect((await get({}, '/administration')).headers).not.toHaveProperty('content-security-policy')
})

it.each([
  ['http://evil.example/fr?page=2', '/fr?page=2'],
  ['http://evil.example', '/'],
  ['*', '/'],
  ['//evil.example/fr', '//evil.example/fr'],
])('The target %s of a request is the path %s, whatever host it names', async (target, path) => {
  expect((await get({}, target)).url).toBe(path)
})
