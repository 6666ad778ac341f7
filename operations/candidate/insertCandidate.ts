import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findAll } from '@/database/find'
import type { Candidate } from '@/domain/edition/buildCandidate'
import type { Update } from '@/payload-types'
import { findParts } from '@/queries/part/findParts'

/** Inserts a candidate into the record, as the next submission of its update, with the parts that the record lacks. */
export async function insertCandidate(
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
  const known = new Set([...frozen.map(({ digest }) => digest), ...published.keys()])
  await asOperation(async () => {
    for (const { digest, text } of candidate.parts.filter((part) => !known.has(part.digest))) {
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
