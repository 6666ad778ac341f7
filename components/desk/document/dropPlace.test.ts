import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dropPlace, stepPlace } from './dropPlace'

const claims = ['a', 'b', 'c', 'd']

it.each([
  ['a', 'c', 'before', { before: 'c', place: 1 }],
  ['a', 'c', 'after', { before: 'd', place: 2 }],
  ['d', 'a', 'before', { before: 'a', place: 0 }],
  ['a', 'd', 'after', { before: null, place: 3 }],
  ['b', 'a', 'after', null],
  ['b', 'c', 'before', null],
  ['b', 'b', 'after', null],
  ['b', 'x', 'after', null],
  ['x', 'b', 'after', null],
] as const)('%s let go at %s (%s) comes to stand at %j', (moved, at, side, place) => {
  expect(dropPlace(claims, moved, { at, side })).toEqual(place)
})

it.each([
  ['a', 1, { before: 'c', place: 1 }],
  ['c', 1, { before: null, place: 3 }],
  ['b', -1, { before: 'a', place: 0 }],
  ['a', -1, null],
  ['d', 1, null],
  ['x', 1, null],
] as const)('%s goes %i further and comes to stand at %j', (moved, by, place) => {
  expect(stepPlace(claims, moved, by)).toEqual(place)
})

it('A claim that is let go stands just before the one that it names, all others in their order', () => {
  const id = fc.constantFrom(...claims)
  fc.assert(
    fc.property(id, id, fc.constantFrom('before', 'after'), (moved, at, side) => {
      const drop = dropPlace(claims, moved, { at, side })
      fc.pre(drop !== null)
      const others = claims.filter((one) => one !== moved)
      const order = others.toSpliced(drop?.place ?? 0, 0, moved)
      expect(order[(drop?.place ?? 0) + 1] ?? null).toBe(drop?.before)
      expect(order).not.toEqual(claims)
    }),
  )
})
