import type { PayloadRequest } from 'payload'
import { serializeNeeds } from '@/domain/approval/parseNeeds'
import { isUnderstated, understatedReason } from '@/domain/comparison/isUnderstated'
import { visibleText } from '@/domain/fieldText/visibleText'
import type { Result } from '@/domain/Reason'
import { completePieces } from '@/domain/workingCopy/completePieces'
import { appendAct } from '@/operations/act/appendAct'
import { insertCandidate } from '@/operations/candidate/insertCandidate'
import { type Prepared, prepareCandidate } from '@/operations/candidate/prepareCandidate'
import { prepareWithdrawal } from '@/operations/candidate/prepareWithdrawal'
import { listContributors } from '@/operations/contributor/listContributors'
import { orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { loadRule } from '@/operations/settings/loadRule'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { insertFrozenCopy } from '@/operations/workingCopy/insertFrozenCopy'
import { type Documents, loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { loadUpdate } from './loadUpdate'
import { writeUpdate } from './writeUpdate'

/**
 * Freezes an open update inside the caller's transaction. The caller has checked the right to submit it, and publishes
 * it in the same transaction where `isPublishedAtOnce`.
 * @returns the update as it is afterwards
 */
export async function freeze(
  req: PayloadRequest,
  update: Update,
  { isPublishedAtOnce = false }: { isPublishedAtOnce?: boolean } = {},
): Promise<Update> {
  const documents = await findDocuments(req, update)
  const prepared = orRefuse(await prepare(req, update, documents))
  const { id } = update
  const { digest, envelope } = prepared.candidate
  await insertCandidate(req, update, prepared.candidate, isPublishedAtOnce)
  if (documents) await insertFrozenCopy(req, { update: id, candidate: digest, documents })
  await markSubmitted(req, update, prepared, documents)
  await appendAct(req, {
    verb: 'submitUpdate',
    subject: { type: 'update', id },
    digest,
    reason: isUnderstated(envelope.class, prepared.computed) ? understatedReason : null,
  })
  return loadUpdate(req, id)
}

/** The working copy; null for a withdrawal, which is made from the current edition and contains nothing of it. */
async function findDocuments(req: PayloadRequest, update: Update): Promise<Documents | null> {
  if (update.standing?.is) return null
  const dossier = dossierOf(update)
  const documents = await loadDocuments(req, dossier)
  if (!documents) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
  return documents
}

async function prepare(
  req: PayloadRequest,
  update: Update,
  documents: Documents | null,
): Promise<Result<Prepared>> {
  if (!documents) return prepareWithdrawal(req, update, dossierOf(update))
  const copy = await workingCopyOf(req, documents)
  const content = completePieces(copy, visibleText(update.note))
  return prepareCandidate(req, update, copy.dossier, content, await loadRule(req))
}

async function markSubmitted(
  req: PayloadRequest,
  update: Update,
  { state, candidate, needs }: Prepared,
  documents: Documents | null,
): Promise<void> {
  await writeUpdate(req, update.id, {
    state,
    submission: update.submission + 1,
    candidate: candidate.digest,
    class: candidate.envelope.class,
    needs: serializeNeeds(needs),
    ...(documents ? { contributors: await listContributors(req, update, documents) } : {}),
  })
}
