import { expect, test } from 'vitest'
import { lastSubstantive } from './lastSubstantive'

const edition = (number: number, changeClass: 'substantive' | 'minor') => ({
  number,
  class: changeClass,
})
const history = [edition(1, 'substantive'), edition(2, 'substantive'), edition(3, 'minor')]

test('a minor edition does not move it', () => {
  expect(lastSubstantive(history, 3)?.number).toBe(2)
})

test('a later edition does not move that of an earlier one', () => {
  expect(lastSubstantive(history, 1)?.number).toBe(1)
})

test('where no edition was substantive it is that of the first', () => {
  expect(lastSubstantive([edition(1, 'minor'), edition(2, 'minor')], 2)?.number).toBe(1)
})
