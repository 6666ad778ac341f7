import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll } from '@/database/find'
import type { Candidate } from '@/domain/edition/buildCandidate'
import type { Result } from '@/domain/Reason'
import type { Update } from '@/payload-types'
import { appendAct } from './appendAct'
import { contributorsOf } from './contributorsOf'
import { loadUpdate } from './loadUpdate'
import { loadWorkingCopy } from './loadWorkingCopy'
import { operate, orRefuse } from './operate'
import { prepareCandidate } from './prepareCandidate'
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
    const candidate = await freeze(req, await loadUpdate(req, update))
    return { candidate: candidate.digest }
  })
}

/** The submission itself, for operations that submit on the way to something else. */
export async function freeze(req: PayloadRequest, update: Update): Promise<Candidate> {
  const dossier = typeof update.dossier === 'string' ? update.dossier : update.dossier.id
  const copy = await loadWorkingCopy(req, dossier)
  if (!copy) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', dossier] }])

  const { state, candidate } = orRefuse(await prepareCandidate(req, update, copy))
  await keepCandidate(req, update, candidate)
  await writeUpdate(req, update.id, {
    state,
    submission: update.submission + 1,
    candidate: candidate.digest,
    contributors: await contributorsOf(req, update, copy),
  })
  await appendAct(req, {
    verb: 'submitUpdate',
    subject: { type: 'update', id: update.id },
    digest: candidate.digest,
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
