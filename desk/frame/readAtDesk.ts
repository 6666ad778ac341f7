import type { PayloadRequest } from 'payload'
import { type Action, can, type Person } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { type Result, refused } from '@/domain/Reason'

/**
 * The frame of every read of the desk: checks that this person may read it, then reads. Writes nothing.
 * @param read gets the person who asks
 * @returns what was read, or the reasons of its refusal; `not-allowed` for a person who may not do `action`
 */
export async function readAtDesk<T>(
  req: PayloadRequest,
  read: (person: Person) => Promise<Result<T>>,
  action: Action = 'readDesk',
): Promise<Result<T>> {
  const person = personOf(req.user)
  return can(person, action) ? read(person) : refused({ code: 'not-allowed', path: [action] })
}
