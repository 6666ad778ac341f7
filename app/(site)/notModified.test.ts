import { expect, test } from 'vitest'
import { notModified } from './notModified'

const headers = { ETag: '"abc"', 'Cache-Control': 'public' }
const responseTo = (asked: Record<string, string>) =>
  notModified(new Request('https://presse.example/fr', { headers: asked }), headers)

test.each(['"abc"', 'W/"abc"', '"other", "abc"', 'W/"other",W/"abc"', '*'])(
  'A request that has %s is answered 304, with the same headers and no content',
  async (tags) => {
    const response = responseTo({ 'If-None-Match': tags })
    expect(response?.status).toBe(304)
    expect(Object.fromEntries(response?.headers ?? [])).toEqual({
      etag: '"abc"',
      'cache-control': 'public',
    })
    expect(await response?.text()).toBe('')
  },
)

test.each(['"other"', 'W/"other"', 'abc', '', '"ab", "c"'])(
  'A request that has %j is sent the content',
  (tags) => {
    expect(responseTo({ 'If-None-Match': tags })).toBeNull()
  },
)

test('A request that names a day only is sent the content', () => {
  expect(responseTo({})).toBeNull()
  expect(responseTo({ 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' })).toBeNull()
})

test('A reload that has the entity tag is answered 304', () => {
  const reload = { 'If-None-Match': '"abc"', 'Cache-Control': 'no-cache' }
  expect(responseTo(reload)?.status).toBe(304)
})
