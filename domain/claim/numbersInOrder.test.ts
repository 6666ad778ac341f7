import { expect, it } from 'vitest'
import { numbersInOrder } from './numbersInOrder'

const numbered = (...claims: readonly [string, number][]) =>
  claims.map(([id, number]) => ({ id, number }))

it('Claims of a dossier that was never published are numbered from 1 in reading order', () => {
  const claims = numbered(['b', 2], ['a', 1], ['d', 7])
  expect([...numbersInOrder(claims, new Map())]).toEqual([
    ['b', 1],
    ['a', 2],
    ['d', 3],
  ])
})

it('Published claims keep their numbers, and the others follow the highest number ever published', () => {
  const claims = numbered(['new', 9], ['b', 2], ['a', 1], ['other', 3])
  const published = new Map([
    [1, 'a'],
    [2, 'b'],
    [4, 'gone'],
  ])
  expect([...numbersInOrder(claims, published)]).toEqual([
    ['new', 5],
    ['b', 2],
    ['a', 1],
    ['other', 6],
  ])
})
