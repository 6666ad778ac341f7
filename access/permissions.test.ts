import { describe, expect, it } from 'vitest'
import { type Action, actions, can, type Role, roles } from './permissions'

/** Who may do what, told once more than the code tells it. */
const table: Record<Action, readonly Role[]> = {
  readDesk: ['writer', 'reviewer', 'legal', 'publisher', 'admin'],
  writeDossier: ['writer', 'reviewer', 'publisher'],
  submitUpdate: ['writer', 'reviewer', 'publisher'],
  commentUpdate: ['writer', 'reviewer', 'legal', 'publisher', 'admin'],
  reviewUpdate: ['reviewer', 'legal', 'publisher'],
  reopenUpdate: ['writer', 'reviewer', 'legal', 'publisher'],
  scheduleUpdate: ['publisher'],
  publishUpdate: ['publisher'],
  abandonUpdate: ['writer', 'reviewer', 'publisher'],
  withdraw: ['writer', 'reviewer', 'legal', 'publisher'],
  inviteReviewer: ['legal', 'publisher'],
  readPrivateComments: ['legal'],
  manageAccounts: ['admin'],
  manageSettings: ['admin'],
}
const active = (...held: Role[]) => ({ roles: held, active: true })

describe.each(actions)('%s', (action) => {
  it.each(roles)('The permission of a %s is as the table says', (role) => {
    expect(can(active(role), action)).toBe(table[action].includes(role))
  })

  it('Nobody may act without an account or a role, or with a deactivated account', () => {
    expect(can(null, action)).toBe(false)
    expect(can(active(), action)).toBe(false)
    expect(can({ roles, active: false }, action)).toBe(false)
  })

  it('A person with several roles may act when one of the roles allows it', () => {
    for (const role of roles) {
      for (const other of roles) {
        const allowed = table[action].includes(role) || table[action].includes(other)
        expect(can(active(role, other), action)).toBe(allowed)
      }
    }
    expect(can(active(...roles), action)).toBe(true)
  })
})
