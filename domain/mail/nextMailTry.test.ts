import { expect, it } from 'vitest'
import { faultOf } from './mailFaults'
import { nextMailTry } from './nextMailTry'

it('A mail that could not be sent is tried again later each time, and not for ever', () => {
  const now = '2026-01-15T08:00:00.000Z'
  const pauses = [1, 2, 3, 4, 5].map(
    (attempts) => (Date.parse(nextMailTry(now, attempts) ?? '') - Date.parse(now)) / 60_000,
  )
  expect(pauses).toEqual([1, 5, 25, 125, 625])
  expect(nextMailTry(now, 6)).toBeNull()
})

it('What went wrong is told by its kind, without an address', () => {
  const refusal = Object.assign(new Error('550 <legal@salle.example> unknown'), {
    code: 'EENVELOPE',
  })
  expect(faultOf(refusal)).toBe('recipientRefused')
  for (const other of [new Error('x'), Object.assign(new Error('x'), { code: 'EOTHER' }), null, 7])
    expect(faultOf(other)).toBe('unknown')
})
