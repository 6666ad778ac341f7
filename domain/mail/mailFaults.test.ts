import { expect, it } from 'vitest'
import { faultOf } from './mailFaults'

it('A mail error is described by its kind, without an address', () => {
  const refusal = Object.assign(new Error('550 <legal@salle.example> unknown'), {
    code: 'EENVELOPE',
  })
  expect(faultOf(refusal)).toBe('recipientRefused')
  for (const other of [new Error('x'), Object.assign(new Error('x'), { code: 'EOTHER' }), null, 7])
    expect(faultOf(other)).toBe('unknown')
})
