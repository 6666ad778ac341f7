import type { EditionSummary } from './PublishedDossier'

/**
 * The edition that last changed the substance of an edition's words: the last substantive one up to it, in the order
 * of a history. Minor editions do not count for the modification date of a page.
 */
export function lastSubstantive<Edition extends Pick<EditionSummary, 'number' | 'class'>>(
  history: readonly Edition[],
  number: number,
): Edition | undefined {
  const upTo = history.filter((edition) => edition.number <= number)
  return upTo.findLast((edition) => edition.class === 'substantive') ?? upTo[0]
}
