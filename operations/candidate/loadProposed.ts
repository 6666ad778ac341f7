import type { PayloadRequest } from 'payload'
import type { Content } from '@/domain/comparison/parts/Content'
import { inDraft } from '@/domain/comparison/parts/inDraft'
import { visibleText } from '@/domain/fieldText/visibleText'
import type { Reason } from '@/domain/Reason'
import { piecesOf } from '@/domain/workingCopy/piecesOf'
import type { WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { findAbandonedCopy } from '@/operations/workingCopy/findFrozenCopy'
import { loadWorkingCopy, workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { loadCandidateContent } from './loadCandidateContent'
import { withdrawalPieces } from './prepareWithdrawal'

/** What an update would publish, complete or not, and every reason why it cannot be submitted now. */
export type Proposed = { content: Content; reasons: readonly Reason[] }

/** Whether the content is frozen: it is the candidate then, whatever the documents contain now. */
export const isFrozen = (update: Pick<Update, 'state' | 'candidate'>): boolean =>
  update.state !== 'open' && Boolean(update.candidate)

/**
 * What an update would publish. Once submitted: its candidate. Before: the current documents. When it was
 * abandoned: the documents of that time.
 */
export async function loadProposed(req: PayloadRequest, update: Update): Promise<Proposed> {
  const abandoned = update.state === 'abandoned' ? await findAbandonedCopy(req, update.id) : null
  if (abandoned)
    return proposedBy(await workingCopyOf(req, abandoned.documents), update.note ?? null)
  if (isFrozen(update)) {
    return { content: await loadCandidateContent(req, update, update.candidate ?? ''), reasons: [] }
  }
  const dossier = dossierOf(update)
  if (update.standing?.is) {
    const current = await findCurrentEdition(req, dossier)
    if (!current) throw new Error(`Nothing of dossier ${dossier} was published to take back`)
    return { content: inDraft(await withdrawalPieces(req, update, current)), reasons: [] }
  }
  const copy = await loadWorkingCopy(req, dossier)
  if (!copy) throw new Error(`The dossier ${dossier} is gone`)
  return proposedBy(copy, update.note ?? null)
}

/** What a working copy would publish now, with that public note. */
export function proposedBy(copy: WorkingCopy, note: string | null): Proposed {
  const { pieces, reasons } = piecesOf(copy, visibleText(note))
  return { content: inDraft(pieces), reasons }
}
