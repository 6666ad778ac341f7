import { type Person, type Role, roles } from './permissions'

/** Parses the signed-in user of a request as a person; trusts nothing about its shape. */
export function personOf(user: unknown): Person {
  if (typeof user !== 'object' || user === null) return null
  const listed = 'roles' in user && Array.isArray(user.roles) ? user.roles : []
  return {
    roles: roles.filter((role: Role) => listed.includes(role)),
    active: 'active' in user && user.active === true,
  }
}
