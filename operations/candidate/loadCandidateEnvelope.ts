import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { Envelope } from '@/domain/edition/Edition'
import type { Candidate } from '@/payload-types'
import { digestedEnvelope } from '@/queries/part/cachedEnvelope'

/**
 * The envelope of a stored candidate. Throws DamagedRecord where its text has another digest: it was altered, or the
 * edition that it follows.
 */
export function loadCandidateEnvelope(candidate: Pick<Candidate, 'digest' | 'text'>): Envelope {
  const read = readOrNull(candidate.text)
  if (read?.digest !== candidate.digest)
    throw new DamagedRecord(`The candidate ${candidate.digest} is damaged`)
  return read.envelope
}

function readOrNull(text: string): ReturnType<typeof digestedEnvelope> | null {
  try {
    return digestedEnvelope(text)
  } catch {
    return null
  }
}
