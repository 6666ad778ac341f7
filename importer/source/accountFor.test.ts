import { expect, test } from 'vitest'
import { accountFor } from './accountFor'

const piece = (text: string, start: number) => ({ text, start, line: 1 })

test('what no piece took is left over, line by line', () => {
  expect(accountFor('ab cd\n ef\ng', [piece('b c', 1)])).toEqual({
    coverage: 2 / 7,
    unassigned: [
      { line: 1, text: 'a' },
      { line: 1, text: 'd' },
      { line: 2, text: 'ef' },
      { line: 3, text: 'g' },
    ],
  })
})

test('pieces may overlap, and blanks count for nothing', () => {
  expect(accountFor('ab \u00a0\n\n', [piece('ab', 0), piece('b', 1)])).toEqual({
    coverage: 1,
    unassigned: [],
  })
})

test('nothing is wholly covered', () => {
  expect(accountFor('\n', [])).toEqual({ coverage: 1, unassigned: [] })
})
