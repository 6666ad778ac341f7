import { expect, test } from 'vitest'
import { lastSubstantive } from './lastSubstantive'

const edition = (number: number, changeClass: 'substantive' | 'minor') => ({
  number,
  class: changeClass,
})
const history = [edition(1, 'substantive'), edition(2, 'substantive'), edition(3, 'minor')]

test('A minor edition does not become the last substantive edition', () => {
  expect(lastSubstantive(history, 3)?.number).toBe(2)
})

test('A later edition does not change the last substantive edition of an earlier one', () => {
  expect(lastSubstantive(history, 1)?.number).toBe(1)
})

test('The first edition counts as the last substantive one when no edition was substantive', () => {
  expect(lastSubstantive([edition(1, 'minor'), edition(2, 'minor')], 2)?.number).toBe(1)
})
