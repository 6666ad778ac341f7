import { expect, it } from 'vitest'
import { innerCookies } from './innerCookies'
import { outerCookie } from './outerCookie'

it.each([
  ['__Host-payload-token=a', 'payload-token=a'],
  ['payload-lng=fr; __Host-payload-token=a; x=y', 'payload-lng=fr; payload-token=a; x=y'],
  ['payload-token=planted; __Host-payload-token=a', 'payload-token=a'],
  ['payload-token=planted', ''],
  ['payload-lng=fr;payload-token=planted', 'payload-lng=fr'],
  ['x=__Host-payload-token=a', 'x=__Host-payload-token=a'],
  ['payload-token\u00a0=planted; __Host-payload-token=a', 'payload-token=a'],
  ['\u00a0payload-token=planted; __Host-payload-token=a', 'payload-token=a'],
  ['a=b; \u00a0__Host-payload-token=planted', 'a=b; \u00a0__Host-payload-token=planted'],
  ['__Host-payload-token\u00a0=planted', '__Host-payload-token\u00a0=planted'],
  ['payload-token; a=b', 'a=b'],
])('The session of %s is that of this host alone', (cookies, expected) => {
  expect(innerCookies(cookies)).toBe(expected)
})

it('The session is set under the name that no other host can set, and nothing else changes', () => {
  expect(outerCookie('payload-token=a; Path=/; Secure=true')).toBe(
    '__Host-payload-token=a; Path=/; Secure=true',
  )
  expect(outerCookie('payload-token-x=a')).toBe('payload-token-x=a')
})
