import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Envelope } from '@/domain/edition/Edition'
import type { Update } from '@/payload-types'
import { loadCandidateEnvelope } from './loadCandidateEnvelope'

/** `digest` is that of the envelope. */
export type FrozenCandidate = { digest: string; envelope: Envelope }

/**
 * The candidate of an update's last submission. Throws where the update names another candidate, and DamagedRecord
 * where the candidate is damaged.
 */
export async function loadFrozenCandidate(
  req: PayloadRequest,
  { id, submission, candidate }: Update,
): Promise<FrozenCandidate> {
  const found = await findOne(req, 'candidates', {
    update: { equals: id },
    submission: { equals: submission },
  })
  if (!found || found.digest !== candidate) {
    throw new Error(`Update ${id} names a candidate that is not the one that was frozen`)
  }
  return { digest: found.digest, envelope: loadCandidateEnvelope(found) }
}
