import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionsFor } from './positionsFor'

const isSorted = (positions: readonly string[]) =>
  positions.every((position, index) => index === 0 || (positions[index - 1] ?? '') < position)

it('gives the first ones their places', () => {
  expect(positionsFor([])).toEqual([])
  expect(positionsFor([null, null, null])).toEqual(['a0', 'a1', 'a2'])
})

it('leaves those that are in order where they are, and puts the others between them', () => {
  const positions = positionsFor([null, 'a1', null, null, 'a2', null])
  expect([positions[1], positions[4]]).toEqual(['a1', 'a2'])
  expect(isSorted(positions)).toBe(true)
})

it('gives all new places when two are out of order, or share one', () => {
  expect(positionsFor(['a1', 'a0'])).toEqual(['a0', 'a1'])
  expect(positionsFor(['a1', 'a1', null])).toEqual(['a0', 'a1', 'a2'])
})

it('always sorts as listed, however often things are moved and added', () => {
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
