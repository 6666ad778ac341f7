import { expect, it } from 'vitest'
import { decideNumber } from './decideNumber'

const published = new Map([
  [1, 'one'],
  [2, 'two'],
])
const decide = (claim: string, number: number) => decideNumber({ claim, number, published })

it('A new claim takes any number that was never published', () => {
  expect(decide('new', 3)).toEqual({ ok: true, value: 3 })
  expect(decide('new', 9999)).toEqual({ ok: true, value: 9999 })
})

it('A published claim keeps its number', () => {
  expect(decide('one', 1)).toEqual({ ok: true, value: 1 })
  expect(decide('one', 3)).toEqual({
    ok: false,
    reasons: [{ code: 'number-published', path: ['number'], values: { number: 1 } }],
  })
})

it('No other claim can take a number that was published', () => {
  expect(decide('new', 2)).toEqual({
    ok: false,
    reasons: [{ code: 'number-taken', path: ['number'], values: { number: 2 } }],
  })
})

it('A published claim that asks for the number of another is refused with both reasons', () => {
  expect(decide('one', 2)).toEqual({
    ok: false,
    reasons: [
      { code: 'number-taken', path: ['number'], values: { number: 2 } },
      { code: 'number-published', path: ['number'], values: { number: 1 } },
    ],
  })
})

it('The number of a claim is a whole number', () => {
  expect(decide('new', 2.5)).toEqual({
    ok: false,
    reasons: [{ code: 'number-not-whole', path: ['number'] }],
  })
})
