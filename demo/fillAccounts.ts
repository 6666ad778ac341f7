import type { Payload } from 'payload'
import { accounts, demonstrationPassword } from './accounts'

/** Creates the accounts of the demonstration in an empty press room. */
export async function fillAccounts(payload: Payload): Promise<void> {
  for (const { name, email, roles } of administratorsFirst) {
    await payload.create({
      collection: 'users',
      data: { name, email, roles: [...roles], active: true, password: demonstrationPassword },
    })
  }
}

/** The first account of a press room gets all rights, unless it is made as an administrator's. */
const administratorsFirst = accounts.toSorted(
  (one, other) => Number(other.roles.includes('admin')) - Number(one.roles.includes('admin')),
)
