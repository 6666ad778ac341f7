import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { Refusal } from '@/operations/frame/Refusal'
import type { Update } from '@/payload-types'

/** The update with this id; refused where there is none. */
export async function loadUpdate(req: PayloadRequest, id: string): Promise<Update> {
  const update = await findById(req, 'updates', id)
  if (!update) throw new Refusal([{ code: 'update-unknown', path: ['updates', id] }])
  return update
}
