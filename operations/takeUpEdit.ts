import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { inTransaction } from '@/database/inTransaction'
import type { Update } from '@/payload-types'
import { appendAct } from './appendAct'
import { contributorIds } from './contributorIds'
import { createUpdate } from './createUpdate'
import { inTurn } from './inTurn'
import { underWay } from './underWay'
import { writeUpdate } from './writeUpdate'

/**
 * The first edit of a dossier opens an update; whoever edits becomes a contributor of it. Not a contributor is who
 * opens one for others to write.
 */
export async function takeUpEdit(
  caller: PayloadRequest,
  dossier: string,
  { isContributor = true } = {},
): Promise<void> {
  await inTransaction(caller.payload, caller, (req) =>
    inTurn(req, dossier, async () => {
      const update = await underWay(req, dossier)
      if (update) await addContributor(req, update)
      else await beginUpdate(req, dossier, isContributor)
    }),
  )
}

async function beginUpdate(
  req: PayloadRequest,
  dossier: string,
  isContributor: boolean,
): Promise<void> {
  const { user } = req
  const contributors = user && isContributor ? [user.id] : []
  const id = await createUpdate(req, dossier, { slot: dossier, contributors })
  await appendAct(req, { verb: 'openUpdate', subject: { type: 'update', id } })
}

/**
 * Writes the update in any case: a submission by another instance, which reads the documents and writes the update,
 * would otherwise overlook an edit that is half saved, and hold the dossier without it.
 */
async function addContributor(req: PayloadRequest, update: Update): Promise<void> {
  const { user } = req
  const contributors = contributorIds(update)
  if (user && !contributors.includes(user.id)) {
    await writeUpdate(req, update.id, { contributors: [...contributors, user.id] })
    return
  }
  const touched = { id: update.id, data: { updatedAt: new Date().toISOString() } }
  await appendRecords(() =>
    req.payload.db.updateOne({ collection: 'updates', ...touched, returning: false, req }),
  )
}
