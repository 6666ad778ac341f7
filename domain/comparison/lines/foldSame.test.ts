import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSame } from './foldSame'
import type { LineChange } from './LineChange'

const line = (is: 'same' | 'changed'): LineChange => {
  const layout = { block: 1, is: 'paragraph' as const }
  return { is, before: layout, after: layout, runs: [] }
}
const linesOf = (shape: string) =>
  Array.from(shape, (sign) => line(sign === '.' ? 'same' : 'changed'))
const shown = (shape: string, around: number) =>
  foldSame(linesOf(shape), around)
    .map((part) =>
      part.is === 'shown' ? (part.line.is === 'same' ? '.' : 'x') : `(${part.lines.length})`,
    )
    .join('')

describe('Lines that stayed the same', () => {
  it.each([
    ['.....x.....', 1, '(4).x.(4)'],
    ['x....', 0, 'x(4)'],
    ['x..x', 1, 'x..x'],
    ['x...x', 1, 'x...x'],
    ['x....x', 1, 'x.(2).x'],
    ['.....', 1, '(5)'],
    ['', 1, ''],
  ])('The lines %s with %i around each change are shown as: %s', (shape, around, expected) => {
    expect(shown(shape, around)).toBe(expected)
  })

  it('Every line is still there after folding', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.nat({ max: 3 }), (shape, around) => {
        const lines = shape.map((isSame) => line(isSame ? 'same' : 'changed'))
        const folded = foldSame(lines, around)
        expect(folded.flatMap((part) => (part.is === 'shown' ? [part.line] : part.lines))).toEqual(
          lines,
        )
      }),
    )
  })
})
