import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll } from '@/database/find'
import { buildCandidate, type Candidate } from '@/domain/edition/buildCandidate'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readPart } from '@/domain/edition/readPart'
import type { Result } from '@/domain/Reason'
import { decideSubmit } from '@/domain/update/decideSubmit'
import { isUnchanged } from '@/domain/update/isUnchanged'
import { piecesOf } from '@/domain/workingCopy/piecesOf'
import type { Edition, Update } from '@/payload-types'
import { findParts } from '@/queries/findParts'
import { listEditions } from '@/queries/listEditions'
import { appendAct } from './appendAct'
import { contributorsOf } from './contributorsOf'
import { loadUpdate } from './loadUpdate'
import { loadWorkingCopy } from './loadWorkingCopy'
import { operate, orRefuse } from './operate'
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

  const editions = await listEditions(req, dossier)
  const current = editions.at(-1) ?? null
  const content = piecesOf(copy, update.note?.trim() || null)
  const submission = decideSubmit({
    state: update.state,
    class: update.class ?? null,
    note: update.note ?? null,
    reconstructs: reconstructsOf(update),
    editions: {
      all: editions.length,
      published: editions.filter(({ envelope }) => readEnvelope(envelope).origin === 'published')
        .length,
    },
  })
  if (!content.ok || !submission.ok) {
    throw new Refusal([
      ...(content.ok ? [] : content.reasons),
      ...(submission.ok ? [] : submission.reasons),
    ])
  }

  const candidate = buildCandidate({
    dossier: copy.dossier,
    number: (current?.number ?? 0) + 1,
    previous: current?.digest ?? null,
    class: submission.value.class,
    stated: submission.value.stated,
    pieces: content.value,
    known: (await knownParts(req, update, current)).map(readPart),
    newSalt: () => randomBytes(16).toString('hex'),
  })
  const before = current ? readEnvelope(current.envelope) : null
  if (before && isUnchanged(before, candidate.envelope)) {
    throw new Refusal([{ code: 'nothing-changed', path: [] }])
  }
  await keepCandidate(req, update, candidate)
  await writeUpdate(req, update.id, {
    state: orRefuse(submission).state,
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

function reconstructsOf({ reconstructs }: Update) {
  const words = reconstructs?.date?.words || null
  const edtf = reconstructs?.date?.edtf || null
  const basis = reconstructs?.basis || null
  return words || edtf || basis ? { words, edtf, basis } : null
}

async function knownParts(
  req: PayloadRequest,
  update: Update,
  current: Edition | null,
): Promise<readonly string[]> {
  const published = current
    ? await findParts(
        req,
        readEnvelope(current.envelope).parts.map(({ digest }) => digest),
      )
    : new Map<string, string>()
  const frozen = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  return [...published.values(), ...frozen.map(({ text }) => text)]
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
