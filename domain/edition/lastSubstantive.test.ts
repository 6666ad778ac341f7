import { expect, test } from 'vitest'
import { lastSubstantive } from './lastSubstantive'

const edition = (number: number, changeClass: 'substantive' | 'minor') => ({
  number,
  class: changeClass,
  publishedAt: `2014-0${number}-01T00:00:00.000Z`,
})
const history = [edition(1, 'substantive'), edition(2, 'substantive'), edition(3, 'minor')]

test('a minor edition does not move it', () => {
  expect(lastSubstantive(history, 3)).toBe('2014-02-01T00:00:00.000Z')
})

test('a later edition does not move that of an earlier one', () => {
  expect(lastSubstantive(history, 1)).toBe('2014-01-01T00:00:00.000Z')
})

test('where no edition was substantive it is that of the first', () => {
  expect(lastSubstantive([edition(1, 'minor'), edition(2, 'minor')], 2)).toBe(
    '2014-01-01T00:00:00.000Z',
  )
})
