import { expect, test } from 'vitest'
import { splitBlocks } from '../readers/plainText/splitBlocks'
import { accountFor } from './accountFor'

const span = (text: string, start: number) => ({ text, start, line: 1, runs: [] })
const sourceOf = (text: string) => ({ text, blocks: splitBlocks(text) })

test('what no span took is left over, line by line', () => {
  expect(accountFor(sourceOf('ab cd\n ef\ng'), [span('b c', 1)])).toEqual({
    coverage: 2 / 7,
    unassigned: [
      { line: 1, text: 'a' },
      { line: 1, text: 'd' },
      { line: 2, text: 'ef' },
      { line: 3, text: 'g' },
    ],
  })
})

test('spans may overlap, and blanks count for nothing', () => {
  expect(accountFor(sourceOf('ab \u00a0\n\n'), [span('ab', 0), span('b', 1)])).toEqual({
    coverage: 1,
    unassigned: [],
  })
})

test('nothing is wholly covered', () => {
  expect(accountFor(sourceOf('\n'), [])).toEqual({ coverage: 1, unassigned: [] })
})
