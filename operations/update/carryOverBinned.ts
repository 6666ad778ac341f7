import type { PayloadRequest } from 'payload'
import { select } from '@/database/find'

/** Gives the deletions of an abandoned update to the one that takes its words up again: there they can be undone. */
export async function carryOverBinned(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const rows = await select(req, 'bin', ['update'], { where: { update: { equals: from } } })
  for (const { id } of rows)
    await req.payload.db.updateOne({ collection: 'bin', id, data: { update: to }, req })
}
