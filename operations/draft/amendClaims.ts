import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { DraftClaim } from '@/domain/draft/Draft'
import type { Reason } from '@/domain/Reason'
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'
import { positionsFor } from '@/operations/workingCopy/positionsFor'
import { amendCitations } from './amendCitations'
import { amendResponse } from './amendResponse'

/**
 * Changes the claims of a dossier to those of a draft, in the draft's order. Returns the reasons why that is not
 * possible: a published claim cannot be left out.
 */
export async function amendClaims(
  req: PayloadRequest,
  order: { dossier: string; claims: readonly DraftClaim[]; evidence: readonly string[] },
): Promise<readonly Reason[]> {
  const { payload } = req
  const existing = await findAll(req, 'claims', { dossier: { equals: order.dossier } }, 'position')
  const numbers = new Set(order.claims.map(({ number }) => number))
  const leftOut = existing.filter(({ number }) => !numbers.has(number))
  const published = new Set((await listPublishedNumbers(req, order.dossier)).values())
  const reasons = leftOut
    .filter(({ id }) => published.has(id))
    .map(
      ({ id, number }): Reason => ({
        code: 'claim-left-out',
        path: ['claims', id],
        values: { number },
      }),
    )
  if (reasons.length > 0) return reasons

  for (const { id } of leftOut) await payload.delete({ collection: 'claims', id, req })
  const kept = order.claims.map(({ number }) => existing.find((claim) => claim.number === number))
  const positions = positionsFor(kept.map((claim) => claim?.position ?? null))

  for (const [index, draft] of order.claims.entries()) {
    const { number, statement } = draft
    const position = positions[index] ?? null
    const before = kept[index]
    const isSame = before?.statement === statement && before.position === position
    const data = { statement, position }
    const claim = before
      ? isSame
        ? before
        : await payload.update({ collection: 'claims', id: before.id, data, depth: 0, req })
      : await payload.create({
          collection: 'claims',
          data: { ...data, dossier: order.dossier, number },
          depth: 0,
          req,
        })
    await amendCitations(req, claim.id, draft.citations)
    await amendResponse(req, {
      claim: claim.id,
      body: draft.response,
      uses: draft.evidence,
      evidence: order.evidence,
    })
  }
  return []
}
