import { expect, test } from 'vitest'
import { pageKey } from './pageKey'

const keyAt = (path: string) => pageKey(new Request(`https://presse.example${path}?q=x`))

test('an address has one key, however it is spelled', () => {
  const spellings = ['/fr/caf%C3%A9/points/3', '/fr/café/points/3', '/f%72/caf%c3%a9/points/%33']
  expect(new Set(spellings.map(keyAt))).toEqual(new Set(['/fr/caf%C3%A9/points/3']))
})

test('other addresses have other keys, though they be the same when decoded once more', () => {
  const keys = ['/fr/a/points/3', '/fr/a%2Fpoints%2F3', '/fr/a/points/%2533'].map(keyAt)
  expect(new Set(keys).size).toBe(3)
})
