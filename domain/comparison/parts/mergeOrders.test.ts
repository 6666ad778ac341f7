import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeOrders } from './mergeOrders'

const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
const some = fc.shuffledSubarray(ids)
const of = (kind: string, before: string[], after: string[]) =>
  mergeOrders(before, after)
    .filter(({ is }) => is === kind)
    .map(({ id }) => id)

/** The longest common subsequence, by looking at all of them. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before
  if (first === undefined) return 0
  const at = after.indexOf(first)
  const without = longestCommon(rest, after)
  return at === -1 ? without : Math.max(without, 1 + longestCommon(rest, after.slice(at + 1)))
}

describe('Two orders of the same list', () => {
  it('Two orders of a list differ by one move when one of ten goes to the front, to the end or anywhere else', () => {
    expect(of('moved', ids, ['8', ...ids.filter((id) => id !== '8')])).toEqual(['8'])
    expect(of('moved', ids, [...ids.filter((id) => id !== '1'), '1'])).toEqual(['1'])
    expect(of('moved', ids, ['1', '2', '9', '3', '4', '5', '6', '7', '8', '10'])).toEqual(['9'])
  })

  it('Two orders of a list differ by as few moves as possible', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const common = after.filter((id) => before.includes(id)).length
        expect(of('moved', before, after)).toHaveLength(common - longestCommon(before, after))
      }),
    )
  })

  it('Two orders of a list are merged so that each item is named once, the new ones and the removed ones in their own order', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const merged = mergeOrders(before, after)
        expect(merged.filter(({ is }) => is !== 'removed').map(({ id }) => id)).toEqual(after)
        expect(of('removed', before, after)).toEqual(before.filter((id) => !after.includes(id)))
        expect(of('added', before, after)).toEqual(after.filter((id) => !before.includes(id)))
      }),
    )
  })

  it('A removed item is shown where it was', () => {
    expect(mergeOrders(['a', 'x', 'b', 'y'], ['a', 'n', 'b']).map(({ id }) => id)).toEqual([
      ...['a', 'x', 'n', 'b', 'y'],
    ])
  })
})
