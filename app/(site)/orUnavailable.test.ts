import { expect, test } from 'vitest'
import { unavailableInvitation } from '@/app/invitation/unavailableInvitation'
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
