import { expect, it } from 'vitest'
import { signInCounters } from './signInCounters'

const keysOf = (...asked: Parameters<typeof signInCounters>) =>
  signInCounters(...asked).map(({ key }) => key)

it('A sign-in from a new device counts for its account from its network, and for its account', () => {
  expect(keysOf(' Nora@Galveane.example', '203.0.113.7', null)).toEqual([
    'account nora@galveane.example from 203.0.113.7',
    'account nora@galveane.example',
  ])
})

it('A sign-in from a device of the account counts for that device alone, so that nobody else can shut it out', () => {
  expect(keysOf('nora@galveane.example', '203.0.113.7', 'abc')).toEqual(['device abc'])
})
