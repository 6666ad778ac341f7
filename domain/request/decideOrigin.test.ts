import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskedFrom, decideOrigin } from './decideOrigin'

const site = 'https://presse.example.org'

const publish: AskedFrom = {
  method: 'POST',
  pathname: '/api/updates/1/publish',
  fetchSite: null,
  origin: null,
  host: 'presse.example.org',
  hasCookie: true,
}
const login: AskedFrom = { ...publish, pathname: '/api/users/login', hasCookie: false }
const invitation: AskedFrom = { ...publish, pathname: '/invitation/secret', hasCookie: false }

const isAccepted = (asked: AskedFrom, siteOrigin: string | null = site) =>
  decideOrigin(asked, siteOrigin).ok

describe('A request that changes something and carries a cookie', () => {
  it.each([
    ['the site’s own page', { fetchSite: 'same-origin', origin: site }, true],
    ['the site’s own page, under no-referrer', { fetchSite: 'same-origin', origin: 'null' }, true],
    ['a person, without a page', { fetchSite: 'none' }, true],
    ['a sibling host', { fetchSite: 'same-site', origin: 'https://blog.example.org' }, false],
    ['another site', { fetchSite: 'cross-site', origin: 'https://evil.example' }, false],
    ['another site, which claims the origin', { fetchSite: 'cross-site', origin: site }, false],
    ['the site’s own page in an older browser', { origin: site }, true],
    ['a sibling host in an older browser', { origin: 'https://blog.example.org' }, false],
    ['the same host without https', { origin: 'http://presse.example.org' }, false],
    ['the same host at another port', { origin: 'https://presse.example.org:8443' }, false],
    ['a host that begins alike', { origin: 'https://presse.example.org.evil.example' }, false],
    ['a page that hides its origin', { origin: 'null' }, false],
    ['a program', {}, false],
  ])('A request with a cookie that comes from %s is decided: %o', (_, headers, expected) => {
    expect(isAccepted({ ...publish, ...headers })).toBe(expected)
  })

  it('A request with a cookie is refused in words that name the address of the site', () => {
    expect(decideOrigin({ ...publish, fetchSite: 'same-site' }, site)).toEqual({
      ok: false,
      reasons: [{ code: 'foreign-origin-of', path: [], values: { site } }],
    })
  })

  it.each([
    ['http://localhost:3000', true],
    ['https://localhost:3000', true],
    ['http://localhost:3001', false],
    ['null', false],
  ])(
    'Where the site has no configured address, its own origin is the host that was asked: %s',
    (origin, expected) => {
      expect(isAccepted({ ...publish, host: 'localhost:3000', origin }, null)).toBe(expected)
      expect(isAccepted({ ...publish, host: null, origin }, null)).toBe(false)
    },
  )
})

describe.each([
  '/api/users/login',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/first-register',
  '/api/users/login/',
])('A request to %s without a cookie', (pathname) => {
  it.each([
    ['the site’s own page', { fetchSite: 'same-origin' }, true],
    ['a sibling host', { fetchSite: 'same-site' }, false],
    ['another site', { fetchSite: 'cross-site' }, false],
    ['a sibling host in an older browser', { origin: 'https://blog.example.org' }, false],
    ['a page that hides its origin', { origin: 'null' }, false],
    ['a program', {}, true],
  ])('A request for a session that comes from %s is decided: %o', (_, headers, expected) => {
    expect(isAccepted({ ...login, pathname, ...headers })).toBe(expected)
  })
})

it.each([
  ['the page itself', { fetchSite: 'same-origin', origin: 'null' }, true],
  ['the page itself, without https', { origin: 'null' }, true],
  ['the page itself, in a browser that is signed in', { origin: 'null', hasCookie: true }, true],
  ['another site', { fetchSite: 'cross-site', origin: 'null' }, false],
  ['a sibling host in an older browser', { origin: 'https://blog.example.org' }, false],
])('The form of an invitation that is sent from %s is decided: %o', (_, headers, expected) => {
  expect(isAccepted({ ...invitation, ...headers })).toBe(expected)
})

it('A program without a cookie may change what its token allows', () => {
  expect(isAccepted({ ...publish, hasCookie: false })).toBe(true)
})

const anyAsked = fc.record({
  method: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'),
  pathname: fc.constantFrom(
    '/api/users/login',
    '/api/updates/1/publish',
    '/invitation/x',
    '/admin',
  ),
  fetchSite: fc.constantFrom('same-site', 'cross-site', 'garbage', ''),
  origin: fc.option(fc.constantFrom(site, 'null', 'https://blog.example.org', '')),
  host: fc.option(fc.constantFrom('presse.example.org', '')),
  hasCookie: fc.boolean(),
})

it('Whatever else it says, a request with a cookie that a browser calls foreign changes nothing', () => {
  fc.assert(
    fc.property(anyAsked, fc.constantFrom(site, null), (asked, siteOrigin) => {
      expect(isAccepted({ ...asked, hasCookie: true }, siteOrigin)).toBe(false)
    }),
  )
})

it('Whatever it says, a request that only reads is accepted', () => {
  fc.assert(
    fc.property(anyAsked, fc.constantFrom('GET', 'HEAD', 'OPTIONS'), (asked, method) => {
      expect(isAccepted({ ...asked, method })).toBe(true)
    }),
  )
})
