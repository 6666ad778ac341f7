import type { Change } from '@/domain/comparison/parts/Change'
import type { PartValue } from '@/domain/edition/PartValue'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import type { UpdateKind } from './Feed'
import type { FeedIdentity } from './lastingUrn'

/** A subject that readers can follow, with its updates: the press room in a language, a dossier, or one claim. */
export type Followed = {
  identity: FeedIdentity
  language: Language
  /** The current title and slug of the dossier, with the claim's number; null for the press room. */
  dossier: { title: string; slug: string; point: number | null } | null
  /** When the last update that is news was published, or when the subject began; ISO 8601 in UTC. */
  updated: string
  /** The newest first. */
  updates: readonly FollowedUpdate[]
}

/** One update: its edition, and the changes of that edition. */
export type FollowedUpdate = {
  identity: FeedIdentity
  /** The current slug of its dossier. */
  slug: string
  kind: UpdateKind
  edition: EditionSummary
  told: UpdateContent
}

/** The content of a dossier's first edition, or the changes of a later one; neither where one of the two is damaged. */
export type UpdateContent =
  | { is: 'first'; points: number; introduction: PartValue['introduction'] | null }
  | { is: 'later'; changes: readonly Change[] }
  | { is: 'damaged' }
