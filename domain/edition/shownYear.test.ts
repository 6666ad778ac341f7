import { expect, test } from 'vitest'
import { shownYear } from './shownYear'

const newYear = '2013-12-31T23:30:00.000Z'

test('The year of a publication follows the clock of the press room', () => {
  expect(shownYear({ stated: null, publishedAt: newYear }, 'Europe/Paris')).toBe(2014)
  expect(shownYear({ stated: null, publishedAt: newYear }, 'UTC')).toBe(2013)
})

test('The year of a reconstructed edition is the one that it gives', () => {
  const stated = { words: 'mai 2011', edtf: '2011-05', basis: 'Archives' }
  expect(shownYear({ stated, publishedAt: newYear }, 'Europe/Paris')).toBe(2011)
})
