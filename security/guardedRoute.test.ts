import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guardedRoute } from './guardedRoute'

let logged: string[] = []
beforeEach(() => {
  logged = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    logged.push(String(line))
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

const site = 'http://localhost:3000'
/** What a request needs whose body is a stream, and TypeScript does not know. */
const streamed = { duplex: 'half' }
const own = { Host: 'localhost:3000', Origin: site, 'Content-Type': 'application/json' }

/** What a guarded route gets of a request, and what it responds. */
async function ask(path: string, init: RequestInit) {
  const received: string[] = []
  const route = guardedRoute(async (request: Request) => {
    received.push(await request.text())
    return Response.json({}, { headers: { 'Set-Cookie': 'payload-token=a; Path=/' } })
  })
  const request = new Request(`${site}${path}`, { method: 'POST', ...init })
  const response = await route(request, undefined)
  return { response, received, body: await response.text() }
}

/** A body whose length nobody declares, and which does not end by itself. */
function endless(size: number) {
  const cancel = vi.fn()
  let sent = 0
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    sent += size
    controller.enqueue(new Uint8Array(size))
  }
  const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
  return { body, cancel, sent: () => sent }
}

it('A request with a cookie from a sibling host is refused in words, is not read, and is logged without its secret', async () => {
  const headers = { ...own, Origin: 'http://blog.localhost:3000', Cookie: 'payload-token=geheim' }
  const { response, received, body } = await ask('/api/updates/1/publish?x=geheim', {
    headers,
    body: '{}',
  })
  expect([response.status, received]).toEqual([403, []])
  expect(body).toContain('ne vient pas d’une page de ce site')
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    {
      time: expect.any(String),
      name: 'security',
      event: 'foreign-origin',
      network: null,
      pathname: '/api/updates/1/publish',
    },
  ])
})

it.each(['/invitation/geheim', '/invitat%69on/geheim', '/Invitation/%0Ageheim'])(
  'The address of an invitation is logged without its secret: %s',
  async (path) => {
    const headers = { ...own, 'Sec-Fetch-Site': 'cross-site', Cookie: 'a=b' }
    await ask(path, { headers, body: '{}' })
    expect(logged.join()).toContain('"/invitation/…"')
    expect(logged.join()).not.toContain('geheim')
  },
)

it.each(['/api/users/log%69n', '/api/users/Login', '/api%2Fusers/login'])(
  'Another spelling of the address of a sign-in is guarded as one: %s',
  async (path) => {
    const headers = { ...own, Origin: 'https://blog.example.org' }
    const { response, received } = await ask(path, { headers, body: '{}' })
    expect([response.status, received]).toEqual([403, []])
    const { response: large } = await ask(path, { headers: own, body: 'x'.repeat(17 * 1024) })
    expect(large.status).toBe(413)
  },
)

it('A refusal is told in the language of the browser', async () => {
  const headers = { ...own, Origin: 'null', Cookie: 'a=b', 'Accept-Language': 'en' }
  expect((await ask('/api/claims', { headers, body: '{}' })).body).toContain('nothing was done')
})

it('A request from the site itself reaches its route with its body', async () => {
  const headers = { ...own, Cookie: 'payload-token=a' }
  const { response, received } = await ask('/api/claims', { headers, body: '{"a":1}' })
  expect([response.status, received]).toEqual([200, ['{"a":1}']])
  expect(logged).toEqual([])
})

it.each([
  ['/api/users/login', 17 * 1024, 413],
  ['/api/claims', 65 * 1024, 403],
])(
  'A body for %s that declares %i bytes is refused before it is read: %i',
  async (path, length, status) => {
    const { body, sent } = endless(1024)
    const headers = { ...own, 'Content-Length': String(length) }
    const { response, received } = await ask(path, { headers, body, ...streamed })
    expect([response.status, received, sent()]).toEqual([status, [], 0])
    expect(response.headers.get('Connection')).toBe('close')
  },
)

it('A body in the name of nobody whom the press room knows is refused before it is read', async () => {
  const { body, sent } = endless(1024)
  const headers = { ...own, Authorization: 'JWT eyJ.eyJ.x', 'Content-Length': '70000' }
  const { response } = await ask('/api/files', { headers, body, ...streamed })
  expect([response.status, sent()]).toEqual([403, 0])
})

it('A body that declares no length is read up to the limit and no further', async () => {
  const { body, cancel, sent } = endless(1024)
  const { response, received } = await ask('/api/users/login', {
    headers: own,
    body,
    ...streamed,
  })
  expect([response.status, received]).toEqual([413, []])
  expect(sent()).toBeLessThanOrEqual(17 * 1024)
  expect(cancel).toHaveBeenCalledOnce()
})

it('A short body that declares no length reaches its route whole', async () => {
  const body = new Blob(['{"email":"x"}']).stream()
  const { received } = await ask('/api/users/login', { headers: own, body, ...streamed })
  expect(received).toEqual(['{"email":"x"}'])
})

it('One network that asks for a session too often waits, whatever else it sends, and others do not', async () => {
  const from = (address: string) => ({ ...own, 'X-Forwarded-For': address })
  const forget = (address: string) =>
    ask('/api/users/forgot-password', { headers: from(address), body: '{}' })
  for (let time = 0; time < 40; time += 1) await forget('2001:db8:1:2::1')
  const { response, body } = await forget('2001:db8:1:2::ffff')
  expect(response.status).toBe(429)
  expect(body).toContain('Réessayez dans 10 min.')
  expect(response.headers.get('Retry-After')).toBe('600')
  expect((await forget('2001:db8:1:3::1')).response.status).toBe(200)
})

it('Sign-ins that succeed do not count for their network', async () => {
  const headers = { ...own, 'X-Forwarded-For': '203.0.113.99' }
  for (let time = 0; time < 50; time += 1) {
    const { response } = await ask('/api/users/login', { headers, body: '{}' })
    expect(response.status).toBe(200)
  }
})
