import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll } from '@/database/find'
import { writeNeeds } from '@/domain/approval/readNeeds'
import type { Candidate } from '@/domain/edition/buildCandidate'
import type { Result } from '@/domain/Reason'
import { completePieces } from '@/domain/workingCopy/completePieces'
import { appendAct } from '@/operations/act/appendAct'
import { type Prepared, prepareCandidate } from '@/operations/candidate/prepareCandidate'
import { prepareStanding } from '@/operations/candidate/prepareStanding'
import { contributorsOf } from '@/operations/contributor/contributorsOf'
import { operate, orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { readRule } from '@/operations/settings/readRule'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { keepFrozenCopy } from '@/operations/workingCopy/keepFrozenCopy'
import { type Documents, loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { findParts } from '@/queries/part/findParts'
import { loadUpdate } from './loadUpdate'
import { writeUpdate } from './writeUpdate'

/**
 * Freezes the exact edition that an open update would publish, as its candidate.
 * @returns the candidate's digest, or every reason why the update cannot be submitted as it is
 */
export function submitUpdate(
  caller: PayloadRequest,
  update: string,
): Promise<Result<{ candidate: string }>> {
  return operate(caller, 'submitUpdate', async (req) => {
    const { candidate } = await freeze(req, await loadUpdate(req, update))
    return { candidate: candidate ?? '' }
  })
}

/** The submission itself, for operations that submit on the way to something else. Answers the update as it is then. */
export async function freeze(req: PayloadRequest, update: Update): Promise<Update> {
  const { id } = update
  // A withdrawal is made from the current edition: nothing of the working copy is in it.
  const documents = update.standing?.is ? null : await documentsOf(req, dossierOf(update))
  const { state, candidate, needs } = orRefuse(
    documents
      ? await prepareDocuments(req, update, documents)
      : await prepareStanding(req, update, dossierOf(update)),
  )
  const { digest } = candidate
  await keepCandidate(req, update, candidate)
  if (documents) await keepFrozenCopy(req, { update: id, candidate: digest, documents })
  await writeUpdate(req, id, {
    state,
    submission: update.submission + 1,
    candidate: digest,
    needs: writeNeeds(needs),
    ...(documents ? { contributors: await contributorsOf(req, update, documents) } : {}),
  })
  await appendAct(req, { verb: 'submitUpdate', subject: { type: 'update', id }, digest })
  return loadUpdate(req, id)
}

async function documentsOf(req: PayloadRequest, dossier: string): Promise<Documents> {
  const documents = await loadDocuments(req, dossier)
  if (!documents) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
  return documents
}

async function prepareDocuments(
  req: PayloadRequest,
  update: Update,
  documents: Documents,
): Promise<Result<Prepared>> {
  const copy = await workingCopyOf(req, documents)
  return prepareCandidate(
    req,
    update,
    copy.dossier,
    completePieces(copy, update.note?.trim() || null),
    await readRule(req),
  )
}

async function keepCandidate(
  req: PayloadRequest,
  update: Update,
  candidate: Candidate,
): Promise<void> {
  const { db } = req.payload
  const frozen = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  const published = await findParts(
    req,
    candidate.parts.map(({ digest }) => digest),
  )
  const kept = new Set([...frozen.map(({ digest }) => digest), ...published.keys()])
  await appendRecords(async () => {
    for (const { digest, text } of candidate.parts.filter((part) => !kept.has(part.digest))) {
      await db.create({
        collection: 'candidateParts',
        data: { id: randomUUID(), update: update.id, digest, text },
        req,
        returning: false,
      })
    }
    await db.create({
      collection: 'candidates',
      data: {
        id: randomUUID(),
        update: update.id,
        dossier: candidate.envelope.dossier.id,
        submission: update.submission + 1,
        digest: candidate.digest,
        frozenAt: new Date().toISOString(),
        text: candidate.text,
      },
      req,
    })
  })
}
