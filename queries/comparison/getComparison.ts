import type { DatabaseReader } from '@/database/find'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { findPointsWithdrawnSince } from '@/queries/dossier/findPointsWithdrawnSince'
import { findWithdrawnSince } from '@/queries/dossier/findWithdrawnSince'
import { resolveDossier } from '@/queries/dossier/resolveDossier'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { loadContent } from '@/queries/part/loadContent'
import { compareAside } from '@/workers/compareAside'

export type FoundComparison = {
  /** The current slug of the dossier. It differs from the requested one when the dossier was renamed. */
  slug: string
  title: string
  /** All editions, the first one first. */
  history: readonly EditionSummary[]
  edition: PublishedDossier
  /** The edition that it is compared with; null for the first edition, which has no edition before it. */
  base: PublishedDossier | null
  comparison: Comparison
  /** The withdrawal in the current edition of what the later of the two says: of all of it, or of its claims. */
  withdrawnSince: Withdrawal | null
  pointsWithdrawnSince: readonly { number: number; withdrawal: Withdrawal }[]
}

/**
 * Compares an edition with the one before it, or with the earlier edition that `other` names. Null for what was never
 * published, and where `other` is not earlier.
 */
export async function getComparison(
  reader: DatabaseReader,
  address: { language: Language; slug: string; edition: number; other: number | null },
): Promise<FoundComparison | null> {
  const resolved = await resolveDossier(reader, address.language, address.slug)
  if (!resolved) return null
  const { editions, current } = resolved
  const kept = editions.find(({ number }) => number === address.edition)
  const earlier = editions.filter(({ number }) => number < address.edition)
  const keptBase =
    address.other === null
      ? (earlier.at(-1) ?? null)
      : earlier.find(({ number }) => number === address.other)
  if (!kept || keptBase === undefined) return null
  const [after, before] = await Promise.all([
    loadContent(reader, kept),
    keptBase && loadContent(reader, keptBase),
  ])
  const history = await summariseEditions(reader, editions)
  return {
    slug: current.slug,
    title: history.at(-1)?.title ?? after.edition.head.title,
    history,
    edition: after.edition,
    base: before?.edition ?? null,
    comparison: await compareAside(before?.content ?? null, after.content),
    withdrawnSince: await findWithdrawnSince(reader, after.edition, null, current),
    pointsWithdrawnSince: await findPointsWithdrawnSince(reader, after.edition, current),
  }
}
