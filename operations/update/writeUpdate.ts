import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import type { Update } from '@/payload-types'

/** Writes the state of an update, which only operations may. */
export async function writeUpdate(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<Update, 'id' | 'dossier' | 'createdAt' | 'updatedAt'>>,
): Promise<void> {
  await appendRecords(() => req.payload.update({ collection: 'updates', id, data, depth: 0, req }))
}
