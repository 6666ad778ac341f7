import { expect, test, vi } from 'vitest'
import { unavailableInvitation } from '@/app/invitation/unavailableInvitation'
import { readiness } from '@/memory/readiness'
import { orUnavailable } from './orUnavailable'
import { plainUnavailable } from './plainUnavailable'

const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'SQLITE_IOERR_READ' }))
const asked = (pathname: string) => new Request(`https://presse.example.org${pathname}`)

test.each([
  ['/fr/les-sondes', 'fr', ['momentanément indisponible']],
  ['/en/the-probes', 'en', ['not available for now']],
  ['/files/digest/letter.pdf', null, ['momentanément indisponible', 'not available for now']],
])(
  'A page at %s that cannot be made while the database is away is a 503 in its language (%s)',
  async (pathname, language, words) => {
    const response = await orUnavailable(away)(asked(pathname), {})
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Language')).toBe(language)
    const body = await response.text()
    for (const word of words) expect(body).toContain(word)
  },
)

test('What programs read is a 503 in plain text of both languages', async () => {
  const response = await orUnavailable(away, plainUnavailable)(asked('/fr/feed.atom'), {})
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toBe('30')
  expect(await response.text()).toMatch(/base de données[\s\S]*database/)
})

test('The secret of an invitation that cannot be opened now is not sent to the page that its reader goes to', async () => {
  const response = await orUnavailable(away, unavailableInvitation)(asked('/invitation/x'), {})
  expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
})

test('Any other failure stays one', async () => {
  const broken = () => Promise.reject(new Error('broken'))
  await expect(orUnavailable(broken)(asked('/fr'), {})).rejects.toThrow('broken')
})

test('A reader waits for a database that is away no longer than two seconds', async () => {
  vi.useFakeTimers()
  readiness.follow(async () => 'database-away')
  const response = orUnavailable(() => new Promise<Response>(() => undefined))(asked('/fr'), {})
  await vi.advanceTimersByTimeAsync(2_000)
  expect((await response).status).toBe(503)
  vi.useRealTimers()
})

test('A page that takes long is waited for where the database is there', async () => {
  vi.useFakeTimers()
  readiness.follow(async () => null)
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    return new Response('made')
  }
  const response = orUnavailable(slow)(asked('/fr'), {})
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await (await response).text()).toBe('made')
  vi.useRealTimers()
})
