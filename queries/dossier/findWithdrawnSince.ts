import type { DatabaseReader } from '@/database/find'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalOf } from '@/domain/edition/withdrawalOf'
import type { Edition } from '@/payload-types'
import { loadEdition } from '@/queries/edition/loadEdition'

/**
 * The withdrawal in the current edition of what an earlier edition still says: of its dossier, or of `claim`. Null for
 * the current edition itself, and for what stands or is no longer in the current edition.
 */
export async function findWithdrawnSince(
  reader: DatabaseReader,
  shown: Pick<PublishedDossier, 'number'>,
  claim: Pick<PublishedClaim, 'id'> | null,
  current: Edition,
): Promise<Withdrawal | null> {
  if (shown.number === current.number) return null
  const now = await loadEdition(reader, current)
  return withdrawalOf(now, now.claims.find(({ id }) => id === claim?.id) ?? null)
}
