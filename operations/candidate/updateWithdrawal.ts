import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findById } from '@/database/find'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'
import { proposedStanding } from './prepareWithdrawal'

/**
 * Copies a withdrawal or reinstatement that was just published into the working copy, so that every later candidate
 * contains it too. It does not count as an edit: it opens no update.
 */
export async function updateWithdrawal(req: PayloadRequest, update: Update): Promise<void> {
  if (!update.standing?.is) return
  const standing = proposedStanding(update)
  const withdrawal =
    standing.is === 'withdrawn'
      ? { date: standing.date, reason: standing.reason }
      : { date: null, reason: null }
  const { claim } = update.standing
  const id = claim ?? dossierOf(update)
  const collection = claim ? 'claims' : 'dossiers'
  if (!(await findById(req, collection, id))) return
  await asOperation(() =>
    req.payload.update({ collection, id, data: { withdrawal }, depth: 0, req }),
  )
}
