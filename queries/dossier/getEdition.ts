import type { DatabaseReader } from '@/database/find'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { loadEdition } from '@/queries/edition/loadEdition'
import { findWithdrawnSince } from './findWithdrawnSince'
import { refuseDamaged } from './refuseDamaged'
import { resolveDossier } from './resolveDossier'

export type FoundEdition = {
  slug: string
  edition: PublishedDossier
  claim: PublishedClaim | null
  withdrawnSince: Withdrawal | null
}

/**
 * One edition as it was published, with the current slug of its dossier, the claim with the number `point`, and their
 * withdrawal since. Null for what was never published, and for a claim that the edition does not have.
 * Throws DamagedRecord where its head or that claim is damaged.
 */
export async function getEdition(
  reader: DatabaseReader,
  address: { language: Language; slug: string; number: number; point: number | null },
): Promise<FoundEdition | null> {
  const { language, slug, number, point } = address
  const resolved = await resolveDossier(reader, language, slug)
  const found = resolved?.editions.find((edition) => edition.number === number)
  if (!resolved || !found) return null
  const { current } = resolved
  const edition = await loadEdition(reader, found)
  refuseDamaged(
    edition,
    (part) => part.kind === 'head' || (part.kind === 'claim' && part.point === point),
  )
  const claim = edition.claims.find((one) => one.number === point) ?? null
  if (point !== null && claim === null) return null
  const withdrawnSince = await findWithdrawnSince(reader, edition, claim, current)
  return { slug: current.slug, edition, claim, withdrawnSince }
}
