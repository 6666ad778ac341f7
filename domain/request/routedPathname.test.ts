import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDoor } from './isDoor'
import { routedPathname } from './routedPathname'

const door = '/api/users/forgot-password'

/** One spelling of a character of an address that Payload routes alike. */
const spelled = (character: string) =>
  fc.constantFrom(
    character,
    character.toUpperCase(),
    `%${character.charCodeAt(0).toString(16)}`,
    `%${character.toUpperCase().charCodeAt(0).toString(16).toUpperCase()}`,
  )

it('However the address of a sign-in is spelled, it is one', () => {
  fc.assert(
    fc.property(fc.tuple(...[...door.slice(1)].map(spelled)), (characters) => {
      expect(isDoor(routedPathname(`/${characters.join('')}`))).toBe(true)
    }),
  )
})

it.each([
  ['/api/users/log%2569n', '/api/users/log%69n'],
  ['/api/%E0/Login', '/api/%e0/login'],
])('An address is decoded once, or not where it cannot be: %s', (pathname, expected) => {
  expect(routedPathname(pathname)).toBe(expected)
})
