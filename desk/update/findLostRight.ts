import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findById } from '@/database/find'
import type { Update } from '@/payload-types'

/** The name of the person who scheduled an update, if they may no longer do so; null where they may. */
export async function findLostRight(
  req: PayloadRequest,
  { state, schedule }: Update,
): Promise<string | null> {
  if (state !== 'scheduled') return null
  const person = await findById(req, 'users', schedule?.by ?? '')
  return can(personOf(person), 'scheduleUpdate') ? null : (person?.name ?? '')
}
