import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll, findOne } from '@/database/find'
import type { Envelope } from '@/domain/edition/Edition'
import { publicationTime } from '@/domain/edition/publicationTime'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readPart } from '@/domain/edition/readPart'
import { sealEdition } from '@/domain/edition/sealEdition'
import type { Result } from '@/domain/Reason'
import { decidePublish } from '@/domain/update/decidePublish'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/findCurrentEdition'
import { findParts } from '@/queries/findParts'
import { appendAct } from './appendAct'
import { loadUpdate } from './loadUpdate'
import { operate, orRefuse } from './operate'
import { freeze } from './submitUpdate'
import { writeUpdate } from './writeUpdate'

/**
 * Makes the frozen candidate of an update the next edition of its dossier: edition, parts, update and act, or
 * nothing (design invariant 2). While no approvals are needed, an open update is submitted in the same act.
 * @returns the edition's number and digest, or every reason why it cannot be published
 */
export function publishUpdate(
  caller: PayloadRequest,
  id: string,
): Promise<Result<{ number: number; digest: string }>> {
  return operate(caller, 'publishUpdate', async (req) => {
    const loaded = await loadUpdate(req, id)
    if (loaded.state === 'open') await freeze(req, loaded)
    const update = loaded.state === 'open' ? await loadUpdate(req, id) : loaded

    const { text, digest } = await frozenCandidate(req, update)
    const envelope = readEnvelope(text)
    const current = await findCurrentEdition(req, envelope.dossier.id)
    const next = orRefuse(
      decidePublish({
        state: update.state,
        candidate: envelope,
        current: current ? { number: current.number, digest: current.digest } : null,
      }),
    )
    const publishedAt = publicationTime(new Date().toISOString(), current?.publishedAt ?? null)
    const edition = sealEdition({ candidate: { digest }, publishedAt })
    const head = await keepParts(req, update, envelope)
    await appendRecords(() =>
      req.payload.db.create({
        collection: 'editions',
        data: {
          id: randomUUID(),
          dossier: envelope.dossier.id,
          language: envelope.dossier.language,
          number: envelope.number,
          slug: head,
          publishedAt,
          digest: edition.digest,
          candidate: digest,
          envelope: text,
          text: edition.text,
        },
        req,
      }),
    )
    await writeUpdate(req, id, { state: next, slot: id, edition: envelope.number })
    await appendAct(req, {
      verb: 'publishUpdate',
      subject: { type: 'update', id },
      digest: edition.digest,
    })
    return { number: envelope.number, digest: edition.digest }
  })
}

async function frozenCandidate(req: PayloadRequest, update: Update) {
  const candidate = await findOne(req, 'candidates', {
    update: { equals: update.id },
    submission: { equals: update.submission },
  })
  if (candidate?.digest !== update.candidate || !candidate) {
    throw new Error(`Update ${update.id} names a candidate that is not the one that was frozen`)
  }
  return candidate
}

/** Copies the candidate's new parts to where the public reads, and answers the slug that its head names. */
async function keepParts(req: PayloadRequest, update: Update, envelope: Envelope): Promise<string> {
  const digests = envelope.parts.map(({ digest }) => digest)
  const kept = await findParts(req, digests)
  const frozen = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  const texts = new Map([...kept, ...frozen.map(({ digest, text }) => [digest, text] as const)])
  await appendRecords(async () => {
    for (const id of new Set(digests)) {
      const text = texts.get(id)
      if (text === undefined) throw new Error(`Part ${id} of the candidate is missing`)
      if (!kept.has(id))
        await req.payload.db.create({ collection: 'parts', data: { id, text }, req })
    }
  })
  const head = envelope.parts.find(({ kind }) => kind === 'head')
  const part = readPart(texts.get(head?.digest ?? '') ?? '')
  if (part.kind !== 'head') throw new Error('The candidate has no head')
  return part.value.slug
}
