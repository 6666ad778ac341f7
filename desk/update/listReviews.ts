import type { PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { findAll } from '@/database/find'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { type Verdict, verdicts } from '@/domain/approval/Verdict'
import { listObjections } from '@/operations/approval/listObjections'
import type { Review, Update } from '@/payload-types'

/**
 * The text that a review is about: the candidate that is proposed now, the same words before they were submitted
 * again, other words, or a working copy that nobody had submitted.
 */
export type ReviewedText = 'proposed' | 'resubmitted' | 'other' | 'unsubmitted'

export type ReviewAtDesk = {
  id: string
  reviewer: string
  name: string
  role: string
  verdict: Verdict
  /** Null where there is no comment, or where only the legal role may read it. */
  comment: string | null
  isPrivate: boolean
  isByLink: boolean
  /** Made by a link under a rule that does not count links. */
  isAdvice: boolean
  candidate: string | null
  submission: number
  of: ReviewedText
  part: { kind: string; id: string } | null
  /** ISO 8601. */
  at: string
}

/** All reviews of an update, oldest first, as far as the person who asks may read them. */
export async function listReviews(
  req: PayloadRequest,
  update: Update,
): Promise<readonly ReviewAtDesk[]> {
  const found = await findAll(req, 'reviews', { update: { equals: update.id } }, 'at')
  return reviewsAtDesk(update, found, can(personOf(req.user), 'readPrivateComments'))
}

/** The open objections to an update (see `listObjections`), as far as the person who asks may read them. */
export async function listObjectionsAtDesk(
  req: PayloadRequest,
  update: Update,
): Promise<readonly ReviewAtDesk[]> {
  const found = await listObjections(req, update)
  return reviewsAtDesk(update, found, can(personOf(req.user), 'readPrivateComments'))
}

/** Reviews of an update for a person who may read private ones, or may not. */
export const reviewsAtDesk = (
  update: Update,
  reviews: readonly Review[],
  mayReadPrivate: boolean,
): readonly ReviewAtDesk[] => {
  const { linksCount } = parseNeeds(update.needs)
  return reviews.map((review) => ({
    id: review.id,
    reviewer: review.reviewer,
    name: review.name,
    role: review.role,
    verdict: verdicts.find((verdict) => verdict === review.verdict) ?? 'comments',
    comment: review.isPrivate && !mayReadPrivate ? null : (review.comment ?? null),
    isPrivate: review.isPrivate === true,
    isByLink: Boolean(review.invitation),
    isAdvice: Boolean(review.invitation) && !linksCount,
    candidate: review.candidate ?? null,
    submission: review.submission,
    of: reviewedText(review, update),
    part: review.partKind && review.part ? { kind: review.partKind, id: review.part } : null,
    at: review.at,
  }))
}

function reviewedText({ candidate, submission }: Review, update: Update): ReviewedText {
  if (!candidate) return 'unsubmitted'
  if (candidate !== update.candidate) return 'other'
  return submission === update.submission ? 'proposed' : 'resubmitted'
}
