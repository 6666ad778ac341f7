import { DamagedRecord } from '@/domain/edition/DamagedRecord'
import type { Envelope } from '@/domain/edition/Edition'
import type { Edition } from '@/payload-types'
import { findEnvelope } from './findEnvelope'

/** The envelope of a stored edition. Throws DamagedRecord where the edition or its envelope is damaged. */
export function loadEnvelope(edition: Edition): Envelope {
  const envelope = findEnvelope(edition)
  if (!envelope) throw new DamagedRecord(`The edition ${edition.digest} is damaged`)
  return envelope
}
