import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionsFor } from './positionsFor'

const isSorted = (positions: readonly string[]) =>
  positions.every((position, index) => index === 0 || (positions[index - 1] ?? '') < position)

it('The first items of a list get the first positions', () => {
  expect(positionsFor([])).toEqual([])
  expect(positionsFor([null, null, null])).toEqual(['a0', 'a1', 'a2'])
})

it('Items that are in order keep their positions, and the others get positions between them', () => {
  const positions = positionsFor([null, 'a1', null, null, 'a2', null])
  expect([positions[1], positions[4]]).toEqual(['a1', 'a2'])
  expect(isSorted(positions)).toBe(true)
})

it('All items get new positions when two are out of order or share a position', () => {
  expect(positionsFor(['a1', 'a0'])).toEqual(['a0', 'a1'])
  expect(positionsFor(['a1', 'a1', null])).toEqual(['a0', 'a1', 'a2'])
})

it('Positions always sort in the listed order, however often items are moved and added', () => {
  const moves = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 30 })
  fc.assert(
    fc.property(moves, (list) => {
      let positions: readonly string[] = positionsFor([null, null, null])
      for (const [from, to] of list) {
        const others = positions.filter((_, index) => index !== from % (positions.length + 1))
        const place = to % (others.length + 1)
        positions = positionsFor([...others.slice(0, place), null, ...others.slice(place)])
        expect(isSorted(positions)).toBe(true)
      }
    }),
  )
})
