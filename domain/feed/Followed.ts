import type { Change } from '@/domain/comparison/parts/Change'
import type { PartValue } from '@/domain/edition/PartValue'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import type { UpdateKind } from './Feed'
import type { FeedIdentity } from './lastingUrn'

/** What can be followed, with its updates: the press room in a language, a dossier, or one claim of it. */
export type Followed = {
  identity: FeedIdentity
  language: Language
  /** The dossier as it is called and reached today, with the claim's number; null for the press room. */
  dossier: { title: string; slug: string; point: number | null } | null
  /** When the last update that is news was published, or when what is followed began; ISO 8601 in UTC. */
  updated: string
  /** The newest first. */
  updates: readonly FollowedUpdate[]
}

/** One update: the edition that it made and what that changed. */
export type FollowedUpdate = {
  identity: FeedIdentity
  /** The address that its dossier has today. */
  slug: string
  kind: UpdateKind
  edition: EditionSummary
  told: UpdateContent
}

/** What the first edition of a dossier holds, or what a later one changed. */
export type UpdateContent =
  | { is: 'first'; points: number; introduction: PartValue['introduction'] | null }
  | { is: 'later'; changes: readonly Change[] }
