import type { Labels, Withdrawal } from '@/domain/edition/PartValue'
import type { Passage } from './Passage'
import type { MarkedRun } from './snippetOf'

/** A passage as a result shows it: its position, its source line, and its words with the matches marked. */
export type ShownPassage = Pick<Passage, 'kind' | 'claim' | 'place'> & {
  edition: number
  about: readonly (readonly MarkedRun[])[]
  snippet: readonly MarkedRun[]
}

/** A claim, or the dossier itself if `number` is null, that matches the whole query. */
export type ShownHit = {
  number: number | null
  /** The statement of the claim, or the title of the dossier. */
  name: readonly MarkedRun[]
  /** When and why the claim was withdrawn: its passages are then what it said before. */
  withdrawal: Withdrawal | null
  /** The response if it matches, then the best passages; and the number of the others. */
  passages: readonly ShownPassage[]
  others: number
}

/** What matches in one dossier: all of it stands, or all of it was withdrawn. */
export type DossierHit = {
  slug: string
  title: readonly MarkedRun[]
  labels: Labels
  withdrawal: Withdrawal | null
  hits: readonly ShownHit[]
}

/**
 * The results: claims and dossiers that stand, then withdrawn ones, each the best match first, grouped by dossier. A
 * dossier of which both match has two groups.
 */
export type Found = {
  /** The numbers of matching claims and dossiers, and of the dossiers that they belong to: shown or not. */
  count: number
  dossiers: number
  /** How many of them are shown. */
  shown: number
  groups: readonly DossierHit[]
}
