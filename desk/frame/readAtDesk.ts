import type { PayloadRequest } from 'payload'
import { type Action, can, type Person } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import { type Result, refused } from '@/domain/Reason'

/**
 * The frame of every read of the desk: checks that this person may read it, then reads. Writes nothing.
 * @param read gets the person who asks
 * @returns what was read, or the reasons of its refusal; `not-allowed` for a person who may not do `action`,
 * `record-damaged` where the record is
 */
export async function readAtDesk<T>(
  req: PayloadRequest,
  read: (person: Person) => Promise<Result<T>>,
  action: Action = 'readDesk',
): Promise<Result<T>> {
  const person = personOf(req.user)
  if (!can(person, action)) return refused({ code: 'not-allowed', path: [action] })
  try {
    return await read(person)
  } catch (error) {
    if (isDamagedRecord(error)) return refused({ code: 'record-damaged', path: [] })
    throw error
  }
}
