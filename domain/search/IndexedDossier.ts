import type { Labels, Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'

/** The names of a dossier and its claims that results show, from its latest edition in the index. */
export type IndexedDossier = {
  id: string
  slug: string
  title: string
  withdrawal: Withdrawal | null
  labels: Labels
  /** The number of that edition. */
  current: number
  /** By number; also those that only earlier editions had. */
  claims: Readonly<Record<string, { statement: string; withdrawal: Withdrawal | null }>>
}

/** A dossier in the index after one more edition was taken in, in any order. */
export function indexedDossier(
  { dossier, head, withdrawal, number, claims }: PublishedDossier,
  known: IndexedDossier | null,
): IndexedDossier {
  if (known && known.current > number) return known
  return {
    id: dossier.id,
    slug: head.slug,
    title: head.title,
    labels: head.labels,
    withdrawal,
    current: number,
    claims: {
      ...known?.claims,
      ...Object.fromEntries(
        claims.map(({ number: claim, statement, standing }) => [
          claim,
          { statement, withdrawal: standing.is === 'withdrawn' ? standing : null },
        ]),
      ),
    },
  }
}

/** Whether a claim, or the dossier itself if `claim` is null, is withdrawn. */
export const isWithdrawn = (dossier: IndexedDossier, claim: number | null): boolean =>
  Boolean(dossier.withdrawal ?? (claim === null ? null : dossier.claims[claim]?.withdrawal))
