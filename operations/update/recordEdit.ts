import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { inTransaction } from '@/database/inTransaction'
import type { Reason } from '@/domain/Reason'
import { appendAct } from '@/operations/act/appendAct'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { listAuthors, type OwnCollection } from '@/operations/contributor/listAuthors'
import { inTurn } from '@/operations/frame/inTurn'
import { freezeOf } from '@/operations/freeze/findFreeze'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { findPublishedCopy } from '@/operations/workingCopy/findFrozenCopy'
import type { Update } from '@/payload-types'
import { createUpdate } from './createUpdate'
import { writeUpdate } from './writeUpdate'

/** A document as a restored version left it. */
type Restored = { collection: OwnCollection; doc: { id: string } }

/**
 * The first edit of a dossier opens an update. The editor becomes its contributor, and so do the authors of the
 * words that a `restored` version brings back. Opening an update on behalf of others does not make you a
 * contributor. Returns the reason why an edit is not possible while the candidate is frozen (invariant 5). It does
 * not throw, because an error would end the transaction of a bulk edit, which goes on with its other documents.
 */
export async function recordEdit(
  caller: PayloadRequest,
  dossier: string,
  {
    isContributor = true,
    restored = null,
  }: { isContributor?: boolean; restored?: Restored | null } = {},
): Promise<Reason | null> {
  return inTransaction(caller.payload, caller, (req) =>
    inTurn(req, dossier, async () => {
      const update = await findUpdateUnderWay(req, dossier)
      const hold = update && freezeOf(update)
      if (hold) return hold
      const own = req.user && isContributor ? [req.user.id] : []
      const people = [...own, ...(restored ? await authorsOfRestored(req, dossier, restored) : [])]
      if (update) await addContributors(req, update, people)
      else await beginUpdate(req, dossier, people)
      return null
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
  return listAuthors(req, collection, [doc], before)
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
 * Writes the update even where nothing changes. A submission by another instance reads the documents and writes the
 * update: without this write the two would not conflict, and the candidate would lack a half-saved edit.
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
  await asOperation(() =>
    req.payload.db.updateOne({ collection: 'updates', ...touched, returning: false, req }),
  )
}
