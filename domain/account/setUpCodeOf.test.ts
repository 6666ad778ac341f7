import { expect, test } from 'vitest'
import { isSetUpCode, setUpCodeOf } from './setUpCodeOf'

const secret = '3f1c9a7e5b2d8046f1e3a5c7d9b0284613579bdf02468ace'
const code = setUpCodeOf(secret)

test('The set-up code is always the same for one secret, and another one for another secret', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(setUpCodeOf(secret)).toBe(code)
  expect(setUpCodeOf(`${secret}f`)).not.toBe(code)
})

test.each([
  ['as it is shown', code],
  ['in small letters', code.toLowerCase()],
  ['without hyphens', code.replaceAll('-', '')],
  ['with blanks', ` ${code.replaceAll('-', ' ')} `],
  ['with letters that look like digits', code.replaceAll('0', 'o').replaceAll('1', 'l')],
])('The set-up code may be typed %s', (_, typed) => {
  expect(isSetUpCode(typed, secret)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['one character less', code.slice(0, -1)],
  ['one character more', `${code}0`],
  ['the code of another secret', setUpCodeOf(`${secret}f`)],
])('The set-up code is not %s', (_, typed) => {
  expect(isSetUpCode(typed, secret)).toBe(false)
})
