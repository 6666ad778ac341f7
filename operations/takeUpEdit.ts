import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { inTransaction } from '@/database/inTransaction'
import type { Update } from '@/payload-types'
import { appendAct } from './appendAct'
import { authorsOf, type OwnCollection } from './authorsOf'
import { contributorIds } from './contributorIds'
import { createUpdate } from './createUpdate'
import { findPublishedCopy } from './findFrozenCopy'
import { inTurn } from './inTurn'
import { underWay } from './underWay'
import { writeUpdate } from './writeUpdate'

/** A document as a restored version made it. */
type Restored = { collection: OwnCollection; doc: { id: string } }

/**
 * The first edit of a dossier opens an update; whoever edits becomes a contributor of it, and whoever wrote the words
 * that a `restored` version brings back. Not a contributor is who opens one for others to write.
 */
export async function takeUpEdit(
  caller: PayloadRequest,
  dossier: string,
  {
    isContributor = true,
    restored = null,
  }: { isContributor?: boolean; restored?: Restored | null } = {},
): Promise<void> {
  await inTransaction(caller.payload, caller, (req) =>
    inTurn(req, dossier, async () => {
      const own = req.user && isContributor ? [req.user.id] : []
      const people = [...own, ...(restored ? await authorsOfRestored(req, dossier, restored) : [])]
      const update = await underWay(req, dossier)
      if (update) await addContributors(req, update, people)
      else await beginUpdate(req, dossier, people)
    }),
  )
}

async function authorsOfRestored(
  req: PayloadRequest,
  dossier: string,
  { collection, doc }: Restored,
): Promise<readonly string[]> {
  const published = (await findPublishedCopy(req, dossier))?.documents
  const before =
    collection === 'dossiers' ? published && [published.dossier] : published?.[collection]
  return authorsOf(req, collection, [doc], before)
}

async function beginUpdate(
  req: PayloadRequest,
  dossier: string,
  people: readonly string[],
): Promise<void> {
  const contributors = [...new Set(people)]
  const id = await createUpdate(req, dossier, { slot: dossier, contributors })
  await appendAct(req, { verb: 'openUpdate', subject: { type: 'update', id } })
}

/**
 * Writes the update in any case: a submission by another instance, which reads the documents and writes the update,
 * would otherwise overlook an edit that is half saved, and hold the dossier without it.
 */
async function addContributors(
  req: PayloadRequest,
  update: Update,
  people: readonly string[],
): Promise<void> {
  const known = contributorIds(update)
  const contributors = [...new Set([...known, ...people])]
  if (contributors.length > known.length) {
    await writeUpdate(req, update.id, { contributors })
    return
  }
  const touched = { id: update.id, data: { updatedAt: new Date().toISOString() } }
  await appendRecords(() =>
    req.payload.db.updateOne({ collection: 'updates', ...touched, returning: false, req }),
  )
}
