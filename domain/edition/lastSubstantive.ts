import type { EditionSummary } from './PublishedDossier'

/**
 * The edition in which the words of an edition last changed in substance: the last substantive one up to it, in the
 * order of a history. A minor edition is no news for whoever asks when a page was modified.
 */
export function lastSubstantive<Edition extends Pick<EditionSummary, 'number' | 'class'>>(
  history: readonly Edition[],
  number: number,
): Edition | undefined {
  const upTo = history.filter((edition) => edition.number <= number)
  return upTo.findLast((edition) => edition.class === 'substantive') ?? upTo[0]
}
