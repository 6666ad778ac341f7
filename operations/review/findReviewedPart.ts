import type { PayloadRequest } from 'payload'
import type { Content } from '@/domain/comparison/parts/Content'
import type { PartKind } from '@/domain/edition/PartValue'
import { findEditionBefore } from '@/operations/candidate/findEditionBefore'
import { loadEditionContent } from '@/operations/candidate/loadCandidateContent'
import { loadProposed } from '@/operations/candidate/loadProposed'
import { Refusal } from '@/operations/frame/Refusal'
import type { Update } from '@/payload-types'

/** `digest` is null while no candidate contains the part. */
export type ReviewedPart = { kind: PartKind; id: string; digest: string | null }

/**
 * The part that a review is about: of what the update proposes, or a part that it takes away from what is published.
 * Refused where there is no such part.
 */
export async function findReviewedPart(
  req: PayloadRequest,
  update: Update,
  part: { kind: PartKind; id: string } | null,
): Promise<ReviewedPart | null> {
  if (!part) return null
  const { kind, id } = part
  const find = (content: Content) => content.find((piece) => piece.kind === kind && piece.id === id)
  const proposed = find((await loadProposed(req, update)).content)
  if (proposed) return { kind, id, digest: proposed.digest }
  const before = await findEditionBefore(req, update)
  const removed = before && find(await loadEditionContent(req, before))
  if (!removed) throw new Refusal([{ code: 'request-unreadable', path: ['part'] }])
  return { kind, id, digest: removed.digest }
}
