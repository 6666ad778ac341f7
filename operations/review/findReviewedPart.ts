import type { PayloadRequest } from 'payload'
import type { PartKind } from '@/domain/edition/PartValue'
import { loadCandidateContent } from '@/operations/candidate/loadCandidateContent'
import { Refusal } from '@/operations/frame/Refusal'
import type { Update } from '@/payload-types'

export type ReviewedPart = { kind: PartKind; id: string; digest: string }

/** The part of the candidate that a review is about, with its digest. Refused where the candidate has no such part. */
export async function findReviewedPart(
  req: PayloadRequest,
  update: Update,
  part: { kind: PartKind; id: string } | null,
): Promise<ReviewedPart | null> {
  if (!part) return null
  const { kind, id } = part
  const content = update.candidate ? await loadCandidateContent(req, update, update.candidate) : []
  const digest = content.find((piece) => piece.kind === kind && piece.id === id)?.digest
  if (!digest) throw new Refusal([{ code: 'request-unreadable', path: ['part'] }])
  return { kind, id, digest }
}
