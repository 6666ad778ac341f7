import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findById } from '@/database/find'
import type { Update } from '@/payload-types'

/** What an update says from its first moment; `slot` is what it is the only one of while it is under way. */
type Beginning = Pick<Update, 'slot'> &
  Partial<Pick<Update, 'class' | 'note' | 'standing' | 'contributors'>>

/** Makes an open update of a dossier, under its title of now. Answers its id. Its act is the caller's. */
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
