import { expect, test } from 'vitest'
import { findAddresses } from './findAddresses'

test.each([
  ['Voir https://a.example/b?c=d#e.', ['https://a.example/b?c=d#e']],
  ['(https://a.example/b)', ['https://a.example/b']],
  ['https://a.example/b_(c)', ['https://a.example/b_(c)']],
  [
    '« https://a.example », mailto:presse@a.example !',
    ['https://a.example', 'mailto:presse@a.example'],
  ],
  ['HTTPS://A.example', ['HTTPS://A.example']],
  ['xhttps://a.example http:// ftp://a.example www.a.example mailto:', []],
  [`https://a.example${')'.repeat(100_000)}`, ['https://a.example']],
])('addresses in %.60s', (text, urls) => {
  const found = findAddresses(text)
  expect(found.map(({ url }) => url)).toEqual(urls)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(urls)
})
