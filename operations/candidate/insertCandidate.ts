import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findAll } from '@/database/find'
import type { Candidate } from '@/domain/edition/buildCandidate'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { findParts } from '@/queries/part/findParts'
import { shortEnvelopeAfter } from './shortEnvelopeAfter'

/**
 * Inserts a candidate into the record, as the next submission of its update, with the parts that the record lacks: apart
 * from published ones, unless the same transaction publishes it (`isPublishedAtOnce`).
 */
export async function insertCandidate(
  req: PayloadRequest,
  update: Update,
  candidate: Candidate,
  isPublishedAtOnce: boolean,
): Promise<void> {
  const { db } = req.payload
  const frozen = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  const published = await findParts(
    req,
    candidate.parts.map(({ digest }) => digest),
  )
  const known = new Set([...frozen.map(({ digest }) => digest), ...published.keys()])
  const current = await findCurrentEdition(req, candidate.envelope.dossier.id)
  await asOperation(async () => {
    for (const { digest, text } of candidate.parts.filter((part) => !known.has(part.digest))) {
      await db.create({
        ...(isPublishedAtOnce
          ? { collection: 'parts', data: { id: digest, text } }
          : {
              collection: 'candidateParts',
              data: { id: randomUUID(), update: update.id, digest, text },
            }),
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
        text: shortEnvelopeAfter(candidate.envelope, current),
      },
      req,
    })
  })
}
