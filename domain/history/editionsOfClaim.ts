/**
 * The editions in which a claim came or changed, by number, in order: the first of those that hold it, and those that
 * changed it.
 */
export const editionsOfClaim = (
  holding: readonly number[],
  changing: readonly { number: number }[],
): readonly number[] => [
  ...new Set([Math.min(...holding), ...changing.map(({ number }) => number)]),
]
