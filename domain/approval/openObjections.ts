import type { Verdict } from './Verdict'

/**
 * The requests for changes among these reviews, oldest first, that their authors have not followed by an approval.
 * `person`: the same text for all reviews of one person.
 */
export const openObjections = <Review extends { person: string; verdict: Verdict }>(
  reviews: readonly Review[],
): readonly Review[] =>
  reviews.filter(
    ({ person, verdict }, index) =>
      verdict === 'asksForChanges' &&
      !reviews
        .slice(index + 1)
        .some((later) => later.person === person && later.verdict === 'approves'),
  )
