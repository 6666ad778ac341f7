import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll } from '@/database/find'
import { writeNeeds } from '@/domain/approval/readNeeds'
import type { Candidate } from '@/domain/edition/buildCandidate'
import type { Result } from '@/domain/Reason'
import { piecesOf } from '@/domain/workingCopy/piecesOf'
import type { Update } from '@/payload-types'
import { appendAct } from './appendAct'
import { contributorsOf } from './contributorsOf'
import { dossierOf } from './dossierOf'
import { keepFrozenCopy } from './keepFrozenCopy'
import { loadDocuments } from './loadDocuments'
import { loadUpdate } from './loadUpdate'
import { workingCopyOf } from './loadWorkingCopy'
import { operate, orRefuse } from './operate'
import { prepareCandidate } from './prepareCandidate'
import { prepareStanding } from './prepareStanding'
import { Refusal } from './Refusal'
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
  const frozen = update.standing?.is
    ? await freezeStanding(req, update)
    : await freezeWorkingCopy(req, update)
  await appendAct(req, {
    verb: 'submitUpdate',
    subject: { type: 'update', id: update.id },
    digest: frozen.digest,
  })
  return loadUpdate(req, update.id)
}

async function freezeWorkingCopy(req: PayloadRequest, update: Update): Promise<Candidate> {
  const dossier = dossierOf(update)
  const documents = await loadDocuments(req, dossier)
  if (!documents) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])
  const copy = await workingCopyOf(req, documents)
  const prepared = orRefuse(
    await prepareCandidate(req, update, copy.dossier, piecesOf(copy, update.note?.trim() || null)),
  )
  const { candidate } = prepared
  await keepCandidate(req, update, candidate)
  await keepFrozenCopy(req, { update: update.id, candidate: candidate.digest, documents })
  await writeUpdate(req, update.id, {
    state: prepared.state,
    submission: update.submission + 1,
    candidate: candidate.digest,
    needs: writeNeeds(prepared.needs),
    contributors: await contributorsOf(req, update, documents),
  })
  return candidate
}

async function freezeStanding(req: PayloadRequest, update: Update): Promise<Candidate> {
  const { state, candidate, needs } = orRefuse(
    await prepareStanding(req, update, dossierOf(update)),
  )
  await keepCandidate(req, update, candidate)
  await writeUpdate(req, update.id, {
    state,
    submission: update.submission + 1,
    candidate: candidate.digest,
    needs: writeNeeds(needs),
  })
  return candidate
}

async function keepCandidate(
  req: PayloadRequest,
  update: Update,
  candidate: Candidate,
): Promise<void> {
  const { db } = req.payload
  const kept = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  const known = new Set(kept.map(({ digest }) => digest))
  await appendRecords(async () => {
    for (const { digest, text } of candidate.parts.filter((part) => !known.has(part.digest))) {
      await db.create({
        collection: 'candidateParts',
        data: { id: randomUUID(), update: update.id, digest, text },
        req,
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
