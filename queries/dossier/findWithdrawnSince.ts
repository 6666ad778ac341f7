import type { DatabaseReader } from '@/database/find'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalOf } from '@/domain/edition/withdrawalOf'
import type { Edition } from '@/payload-types'
import { cachedParts } from '@/queries/part/cachedParts'
import { findEnvelope } from '@/queries/part/findEnvelope'

/**
 * The withdrawal in the current edition of what an earlier edition still says: of its dossier, or of `claim`. Null for
 * the current edition itself, for what stands or is no longer in the current edition, and where the current edition
 * is damaged in what says it.
 */
export async function findWithdrawnSince(
  reader: DatabaseReader,
  shown: Pick<PublishedDossier, 'number'>,
  claim: Pick<PublishedClaim, 'id'> | null,
  current: Edition,
): Promise<Withdrawal | null> {
  if (shown.number === current.number) return null
  const envelope = findEnvelope(current)
  const references = (envelope?.parts ?? []).filter(
    ({ kind, id }) => kind === 'standing' || (kind === 'claim' && id === claim?.id),
  )
  const digests = references.map(({ digest }) => digest)
  const parts = [...(await cachedParts(reader, digests)).values()]
  if (!envelope || parts.length < new Set(digests).size) return null
  const standing = parts.find((part) => part.kind === 'standing')
  const now = parts.find((part) => part.kind === 'claim')
  return withdrawalOf({ withdrawal: standing?.value ?? null }, now?.value ?? null)
}
