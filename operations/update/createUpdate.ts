import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findById } from '@/database/find'
import type { Update } from '@/payload-types'

/** The first values of an update; `slot` is what only one update at a time can have while it is under way. */
type Beginning = Pick<Update, 'slot'> &
  Partial<Pick<Update, 'class' | 'note' | 'standing' | 'contributors'>>

/**
 * Creates an open update of a dossier, with the dossier's current title. Returns its id. The caller appends the
 * act.
 */
export async function createUpdate(
  req: PayloadRequest,
  dossier: string,
  beginning: Beginning,
): Promise<string> {
  const id = randomUUID()
  const title = (await findById(req, 'dossiers', dossier))?.title ?? ''
  const data = { id, dossier, title, state: 'open', submission: 0, ...beginning } as const
  await asOperation(() => req.payload.create({ collection: 'updates', data, depth: 0, req }))
  return id
}
