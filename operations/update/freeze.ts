import type { PayloadRequest } from 'payload'
import { writeNeeds } from '@/domain/approval/readNeeds'
import type { Result } from '@/domain/Reason'
import { completePieces } from '@/domain/workingCopy/completePieces'
import { appendAct } from '@/operations/act/appendAct'
import { insertCandidate } from '@/operations/candidate/insertCandidate'
import { type Prepared, prepareCandidate } from '@/operations/candidate/prepareCandidate'
import { prepareStanding } from '@/operations/candidate/prepareStanding'
import { contributorsOf } from '@/operations/contributor/contributorsOf'
import { orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { readRule } from '@/operations/settings/readRule'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { keepFrozenCopy } from '@/operations/workingCopy/keepFrozenCopy'
import { type Documents, loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { loadUpdate } from './loadUpdate'
import { writeUpdate } from './writeUpdate'

/**
 * Freezes an open update inside the caller's transaction. The caller has the right to submit it.
 * @returns the update as it is afterwards
 */
export async function freeze(req: PayloadRequest, update: Update): Promise<Update> {
  const documents = await findDocuments(req, update)
  const prepared = orRefuse(await prepare(req, update, documents))
  await insertCandidate(req, update, prepared.candidate)
  if (documents) await insertWorkingCopy(req, update, prepared, documents)
  await markSubmitted(req, update, prepared, documents)
  await recordAct(req, update, prepared)
  return loadUpdate(req, update.id)
}

/** The working copy; null for a withdrawal, which is made from the current edition and holds none of it. */
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
  if (!documents) return prepareStanding(req, update, dossierOf(update))
  const copy = await workingCopyOf(req, documents)
  const content = completePieces(copy, update.note?.trim() || null)
  return prepareCandidate(req, update, copy.dossier, content, await readRule(req))
}

function insertWorkingCopy(
  req: PayloadRequest,
  { id }: Update,
  { candidate }: Prepared,
  documents: Documents,
): Promise<void> {
  return keepFrozenCopy(req, { update: id, candidate: candidate.digest, documents })
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
    needs: writeNeeds(needs),
    ...(documents ? { contributors: await contributorsOf(req, update, documents) } : {}),
  })
}

async function recordAct(
  req: PayloadRequest,
  { id }: Update,
  { candidate: { digest } }: Prepared,
): Promise<void> {
  await appendAct(req, { verb: 'submitUpdate', subject: { type: 'update', id }, digest })
}
