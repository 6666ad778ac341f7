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
  /** What the open update holds, where one is under way. */
  open: { draft: Draft; note: string | null; class: ChangeClass | null } | null
}

/** `stated` is there on editions that were public before the press room existed; they come first. */
export type StoryEdition = {
  draft: Draft
  class: ChangeClass
  note: string | null
  stated: Stated | null
}
