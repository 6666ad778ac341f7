import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'

/** Whether something that can still be restored names this outlet or piece of evidence. */
export async function isNamedInBin(req: PayloadRequest, id: string): Promise<boolean> {
  const underWay = await findAll(req, 'updates', { state: { not_in: ['published', 'abandoned'] } })
  const named = await findOne(req, 'bin', {
    update: { in: underWay.map((update) => update.id) },
    text: { contains: id },
  })
  return named !== null
}
