import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Envelope } from '@/domain/edition/Edition'
import type { Update } from '@/payload-types'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'

/** `text` is the canonical text of the envelope, `digest` its digest. */
export type FrozenCandidate = { text: string; digest: string; envelope: Envelope }

/** The candidate of an update's last submission. Throws where the update names another candidate. */
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
  const { text, digest } = found
  return { text, digest, envelope: cachedEnvelope(text) }
}
