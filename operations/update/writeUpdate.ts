import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import type { Update } from '@/payload-types'

/** Writes the state of an update, which only operations may do. */
export async function writeUpdate(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<Update, 'id' | 'dossier' | 'createdAt' | 'updatedAt'>>,
): Promise<void> {
  await asOperation(() => req.payload.update({ collection: 'updates', id, data, depth: 0, req }))
}
