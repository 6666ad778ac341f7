import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import type { Update } from '@/payload-types'
import type { ReviewedPart } from './findReviewedPart'
import type { Reviewer, ReviewOrder } from './ReviewOrder'

/** Inserts a review into the record. `act` is the digest of the act that records it. */
export async function insertReview(
  req: PayloadRequest,
  update: Update,
  {
    order,
    reviewer,
    part,
    act,
  }: { order: ReviewOrder; reviewer: Reviewer; part: ReviewedPart | null; act: string },
): Promise<void> {
  await asOperation(() =>
    req.payload.db.create({
      collection: 'reviews',
      data: {
        id: randomUUID(),
        update: update.id,
        submission: update.submission,
        candidate: update.candidate ?? null,
        reviewer: reviewer.id,
        name: reviewer.name,
        invitation: reviewer.invitation,
        role: order.role,
        verdict: order.verdict,
        comment: order.comment,
        isPrivate: order.isPrivate,
        partKind: part?.kind ?? null,
        part: part?.id ?? null,
        partDigest: part?.digest ?? null,
        at: new Date().toISOString(),
        act,
      },
      req,
    }),
  )
}
