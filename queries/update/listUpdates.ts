import {
  currentOutlines,
  type EditionOutline,
  type OutlinedUpdate,
  outlinedUpdates,
} from '@/domain/edition/EditionOutline'

/** One update: the edition that it published, the edition before it, and the current slug of its dossier. */
export type ListedUpdate = OutlinedUpdate & { slug: string }

/** Every update of these editions, which are all of their dossiers, the latest first by the dates that readers see. */
export function listUpdates(editions: readonly EditionOutline[]): readonly ListedUpdate[] {
  const slugs = new Map(currentOutlines(editions).map(({ dossier, slug }) => [dossier, slug]))
  return outlinedUpdates(editions)
    .map((update) => ({
      ...update,
      slug: slugs.get(update.edition.dossier) ?? update.edition.slug,
    }))
    .toSorted(
      ({ edition: one }, { edition: other }) =>
        other.shown - one.shown ||
        Date.parse(other.publishedAt) - Date.parse(one.publishedAt) ||
        other.number - one.number,
    )
}
