import type { Labels } from '@/domain/edition/PartValue'
import type { Passage } from './Passage'
import type { MarkedRun } from './snippetOf'

/** A passage as it is shown: where it stands, what stands beside it, and its words, with what was found marked. */
export type ShownPassage = Pick<Passage, 'kind' | 'claim' | 'place'> & {
  edition: number
  about: readonly (readonly MarkedRun[])[]
  snippet: readonly MarkedRun[]
}

/** A claim, or the dossier itself where `number` is null, in which all was found. */
export type ShownHit = {
  number: number | null
  /** What it is called: the statement of the claim, the title of the dossier. */
  name: readonly MarkedRun[]
  isWithdrawn: boolean
  /** The best ones, and how many others there are. */
  passages: readonly ShownPassage[]
  others: number
}

export type DossierHit = {
  slug: string
  title: readonly MarkedRun[]
  labels: Labels
  isWithdrawn: boolean
  hits: readonly ShownHit[]
}

/** What was found, in the order in which it fits. */
export type Found = {
  /** How many claims and dossiers hold all that was wanted, and in how many dossiers: shown or not. */
  count: number
  dossiers: number
  /** How many of them are shown. */
  shown: number
  groups: readonly DossierHit[]
}
