import { expect, it } from 'vitest'
import { personOf } from './personOf'

it('A person is made from an account, with only the roles that exist', () => {
  expect(personOf({ roles: ['legal', 'king', 7], active: true })).toEqual({
    roles: ['legal'],
    active: true,
  })
})

it('A user who has not signed in is not a person', () => {
  for (const user of [null, undefined, '', 'admin', 7]) expect(personOf(user)).toBeNull()
})

it('An account of an unexpected shape becomes a person without any rights', () => {
  for (const user of [
    {},
    { roles: 'admin', active: 'true' },
    { roles: { admin: true }, active: 1 },
    { roles: null },
  ])
    expect(personOf(user)).toEqual({ roles: [], active: false })
})
