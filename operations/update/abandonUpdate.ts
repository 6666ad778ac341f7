import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import type { Result } from '@/domain/Reason'
import { decideAct } from '@/domain/update/decideAct'
import { appendAct } from '@/operations/act/appendAct'
import { listContributors } from '@/operations/contributor/listContributors'
import { operate, orRefuse } from '@/operations/frame/operate'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { findPublishedCopy } from '@/operations/workingCopy/findFrozenCopy'
import { insertFrozenCopy } from '@/operations/workingCopy/insertFrozenCopy'
import { loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { restoreWorkingCopy } from '@/operations/workingCopy/restoreWorkingCopy'
import { withoutClaims } from '@/operations/workingCopy/withoutClaims'
import type { Update } from '@/payload-types'
import { loadUpdate } from './loadUpdate'
import { writeUpdate } from './writeUpdate'

/**
 * Abandons an update. The working copy goes back to the current edition; before the first edition only the
 * dossier's head stays. The abandoned words stay with the update, and can be taken up again. `reason` may be empty.
 */
export function abandonUpdate(
  caller: PayloadRequest,
  id: string,
  reason: string | null,
): Promise<Result<null>> {
  return operate(caller, 'abandonUpdate', async (req) => {
    await abandon(req, await loadUpdate(req, id), reason)
    return null
  })
}

/** The abandonment itself, inside the caller's transaction. The caller has checked the right to do it. */
export async function abandon(
  req: PayloadRequest,
  update: Update,
  reason: string | null,
): Promise<void> {
  const { id } = update
  const state = orRefuse(decideAct(update.state, 'abandon'))
  const dossier = dossierOf(update)
  const documents = update.standing?.is ? null : await loadDocuments(req, dossier)
  await writeUpdate(req, id, {
    state,
    slot: id,
    // Must be computed now: the abandoned documents may be deleted before the update is taken up again.
    ...(documents ? { contributors: await listContributors(req, update, documents) } : {}),
  })
  await appendAct(req, {
    verb: 'abandonUpdate',
    subject: { type: 'update', id },
    digest: update.candidate,
    reason,
  })
  if (documents) {
    await insertFrozenCopy(req, { update: id, candidate: null, documents })
    const published = (await findPublishedCopy(req, dossier))?.documents
    // Restoring does not count as an edit: it opens no update.
    await asOperation(() => restoreWorkingCopy(req, published ?? withoutClaims(documents)))
  }
}
