import type { Draft } from '@/domain/draft/Draft'
import type { ChangeClass, Stated } from '@/domain/edition/Edition'

/** The life of one dossier of the demonstration: its editions, oldest first, and what is still being written. */
export type Story = {
  slug: string
  /** Slug of the dossier of which this one is a translation. */
  translationOf: string | null
  editions: readonly StoryEdition[]
  /** Files in `demo/files` that are kept with the evidence of this label, from the first edition on. */
  files: readonly { label: string; name: string }[]
  /**
   * What is withdrawn and reinstated after all editions of all stories, each by an edition of its own; `point` is null
   * for the whole dossier.
   */
  standings: readonly { point: number | null; is: 'withdrawn' | 'stands'; reason: string }[]
  /** What the open update holds, where one is under way. */
  open: { draft: Draft; note: string | null; class: ChangeClass | null } | null
}

/** `stated` is there on editions that were public before the press room existed; they come first. */
export type StoryEdition = {
  draft: Draft
  class: ChangeClass
  note: string | null
  stated: Stated | null
  /** When it is approved, if not before it is published; `none`: nobody ever does. */
  approvals?: 'afterwards' | 'none'
}
