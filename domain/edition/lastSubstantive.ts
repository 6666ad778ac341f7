import type { EditionSummary } from './PublishedDossier'

/**
 * When the words of an edition last changed in substance (ISO 8601): the last substantive edition up to it, in the
 * order of a history. A minor edition is no news for whoever asks when a page was modified.
 */
export function lastSubstantive(
  history: readonly Pick<EditionSummary, 'number' | 'class' | 'publishedAt'>[],
  number: number,
): string | null {
  const upTo = history.filter((edition) => edition.number <= number)
  return (
    (upTo.findLast((edition) => edition.class === 'substantive') ?? upTo[0])?.publishedAt ?? null
  )
}
