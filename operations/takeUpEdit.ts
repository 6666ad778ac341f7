import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/collections/hooks/idOf'
import { appendRecords } from '@/database/appendRecords'
import { findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { appendAct } from './appendAct'
import { underWay } from './underWay'

/** The first edit of a dossier opens an update; whoever edits becomes a contributor of it. */
export async function takeUpEdit(caller: PayloadRequest, dossier: string): Promise<void> {
  await inTransaction(caller.payload, caller, async (req) => {
    const { payload, user } = req
    const update = await underWay(req, dossier)
    const contributors = (update?.contributors ?? []).flatMap((person) => idOf(person) ?? [])
    if (!update) {
      const id = randomUUID()
      const found = await findById(req, 'dossiers', dossier)
      await appendRecords(() =>
        payload.create({
          collection: 'updates',
          data: {
            id,
            dossier,
            title: found?.title ?? '',
            state: 'open',
            slot: dossier,
            submission: 0,
            contributors: user ? [user.id] : [],
          },
          depth: 0,
          req,
        }),
      )
      await appendAct(req, { verb: 'openUpdate', subject: { type: 'update', id } })
    } else if (user && !contributors.includes(user.id)) {
      await appendRecords(() =>
        payload.update({
          collection: 'updates',
          id: update.id,
          data: { contributors: [...contributors, user.id] },
          depth: 0,
          req,
        }),
      )
    }
  })
}
