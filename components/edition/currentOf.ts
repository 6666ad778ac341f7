import type { EditionSummary } from '@/domain/edition/PublishedDossier'

/** The current edition of a history in any order; a published dossier always has one. */
export const currentOf = (history: readonly EditionSummary[]): EditionSummary =>
  history.reduce((latest, edition) => (edition.number > latest.number ? edition : latest))
