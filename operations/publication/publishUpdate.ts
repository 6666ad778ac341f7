import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendRecords } from '@/database/appendRecords'
import { findAll, findOne } from '@/database/find'
import type { Envelope } from '@/domain/edition/Edition'
import { publicationTime } from '@/domain/edition/publicationTime'
import { readPart } from '@/domain/edition/readPart'
import { sealEdition } from '@/domain/edition/sealEdition'
import type { Result } from '@/domain/Reason'
import { isLate } from '@/domain/schedule/isLate'
import { decidePublish } from '@/domain/update/decidePublish'
import { holdsDossier } from '@/domain/workflow/transitions'
import { appendAct } from '@/operations/act/appendAct'
import { missingApprovals } from '@/operations/approval/approvalsOf'
import { refuseUnseen } from '@/operations/candidate/refuseUnseen'
import { writeStanding } from '@/operations/candidate/writeStanding'
import { operate, orRefuse } from '@/operations/frame/operate'
import { underWayAll } from '@/operations/hold/underWay'
import { loadUpdate } from '@/operations/update/loadUpdate'
import { notScheduled } from '@/operations/update/notScheduled'
import { reopen } from '@/operations/update/reopenUpdate'
import { freeze } from '@/operations/update/submitUpdate'
import { writeUpdate } from '@/operations/update/writeUpdate'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { findParts } from '@/queries/part/findParts'

export type Published = { number: number; digest: string }

/**
 * Makes the frozen candidate of an update the next edition of its dossier: edition, parts, update and act, or
 * nothing (design invariant 2). An open update is frozen first. `reason` says why it goes without the approvals that
 * it needs (break-glass); without one it is refused then. `shown` as in `refuseUnseen`.
 * @returns the edition's number and digest, or every reason why it cannot be published
 */
export function publishUpdate(
  caller: PayloadRequest,
  id: string,
  reason: string | null = null,
  shown?: string | null,
): Promise<Result<Published>> {
  // Its commit makes pages stale: inTransaction calls afterCommits, through which effects/followActs.ts learns that an
  // act was recorded and has effects/cachedPage.ts forget the pages; other instances poll the acts. Why so, and what
  // else is remembered: docs/decisions/0007-pages-in-memory.md.
  return operate(caller, 'publishUpdate', async (req) => {
    const loaded = await loadUpdate(req, id)
    refuseUnseen(loaded, shown)
    return publish(req, loaded.state === 'open' ? await freeze(req, loaded) : loaded, { reason })
  })
}

/**
 * The publication itself. `actor` is who it is recorded for, where that is not whoever signed in. One that comes late
 * (`now`, ISO 8601) states as its reason when it was due.
 */
export async function publish(
  req: PayloadRequest,
  update: Update,
  {
    reason,
    actor,
    now = new Date().toISOString(),
  }: { reason: string | null; actor?: { id: string; name: string } | null; now?: string },
): Promise<Published> {
  const { id, schedule } = update
  const wasDue = schedule?.due && isLate(schedule.due, now) ? schedule.due : null
  const { text, digest } = await frozenCandidate(req, update)
  const envelope = cachedEnvelope(text)
  const dossier = envelope.dossier.id
  const current = await findCurrentEdition(req, dossier)
  const { state, breaksGlass } = orRefuse(
    decidePublish({
      state: update.state,
      missing: await missingApprovals(req, update),
      reason,
      candidate: envelope,
      current: current ? { number: current.number, digest: current.digest } : null,
    }),
  )
  const publishedAt = publicationTime(new Date().toISOString(), current?.publishedAt ?? null)
  const edition = sealEdition({ candidate: { digest }, publishedAt })
  const slug = await keepParts(req, update, envelope)
  await appendRecords(() =>
    req.payload.db.create({
      collection: 'editions',
      data: {
        id: randomUUID(),
        dossier,
        language: envelope.dossier.language,
        number: envelope.number,
        slug,
        publishedAt,
        digest: edition.digest,
        candidate: digest,
        envelope: text,
        text: edition.text,
      },
      req,
    }),
  )
  await writeUpdate(req, id, {
    state,
    slot: id,
    edition: envelope.number,
    ...(breaksGlass ? { glass: 'broken' as const } : {}),
    ...notScheduled,
  })
  await appendAct(req, {
    verb: breaksGlass ? 'publishWithoutApprovals' : 'publishUpdate',
    subject: { type: 'update', id },
    digest: edition.digest,
    reason: breaksGlass ? reason : wasDue,
    // Somebody approved while the reason was being written: it stays with the act, as what was said.
    comment: breaksGlass ? null : reason,
    actor,
  })
  await writeStanding(req, update)
  for (const other of await underWayAll(req, dossier)) {
    if (holdsDossier(other.state)) await reopen(req, other, null)
  }
  return { number: envelope.number, digest: edition.digest }
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
        await req.payload.db.create({
          collection: 'parts',
          data: { id, text },
          req,
          returning: false,
        })
    }
  })
  const head = envelope.parts.find(({ kind }) => kind === 'head')
  const part = readPart(texts.get(head?.digest ?? '') ?? '')
  if (part.kind !== 'head') throw new Error('The candidate has no head')
  return part.value.slug
}
