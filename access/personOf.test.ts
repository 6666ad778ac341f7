import { expect, it } from 'vitest'
import { personOf } from './personOf'

it('reads a person from an account, and only roles that there are', () => {
  expect(personOf({ roles: ['legal', 'king', 7], active: true })).toEqual({
    roles: ['legal'],
    active: true,
  })
})

it('takes nobody for a person who has not signed in', () => {
  for (const user of [null, undefined, '', 'admin', 7]) expect(personOf(user)).toBeNull()
})

it('takes an account of another shape for one that may do nothing', () => {
  for (const user of [
    {},
    { roles: 'admin', active: 'true' },
    { roles: { admin: true }, active: 1 },
    { roles: null },
  ])
    expect(personOf(user)).toEqual({ roles: [], active: false })
})
