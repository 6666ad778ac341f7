import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findAll, select } from '@/database/find'

/**
 * Copies the deletions of an abandoned update to the one that takes its words up again, where they can be undone. The
 * abandoned update has its own still, for whoever takes the same words up once more. Not that of its dossier, which is
 * undone by the taking up itself. Taking up may have deleted the same again: of these, the first deletion counts, with
 * who deleted it and when.
 */
export async function carryOverBinned(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const where = { update: { equals: from }, kind: { not_equals: 'dossiers' } }
  const rows = await findAll(req, 'bin', where)
  const again = await select(req, 'bin', ['deletion'], {
    where: {
      update: { equals: to },
      is: { equals: 'deleted' },
      document: { in: rows.filter(({ is }) => is === 'deleted').map(({ document }) => document) },
    },
  })
  await req.payload.db.deleteMany({
    collection: 'bin',
    where: { deletion: { in: again.map(({ deletion }) => deletion) } },
    req,
  })
  const ids = new Map(rows.map(({ deletion }) => [deletion, randomUUID()]))
  for (const { id: _, createdAt: _created, updatedAt: _updated, ...row } of rows) {
    const deletion = ids.get(row.deletion)
    const id = row.is === 'deleted' ? deletion : randomUUID()
    await req.payload.db.create({
      collection: 'bin',
      data: { ...row, id, deletion, update: to },
      req,
    })
  }
}
