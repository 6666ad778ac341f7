/**
 * The numbers of the editions that added or changed a claim, in order: the first one that contains it, and those that
 * changed it.
 */
export const editionsOfClaim = (
  holding: readonly number[],
  changing: readonly { number: number }[],
): readonly number[] => [
  ...new Set([Math.min(...holding), ...changing.map(({ number }) => number)]),
]
