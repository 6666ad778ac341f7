/**
 * How much a change can matter. `typography`: readers see the same characters (foldTypography). `layout`: the same
 * words with the same link addresses, but other emphasis or blank paragraphs. `substance`: everything else.
 */
export const weights = ['typography', 'layout', 'substance'] as const
export type Weight = (typeof weights)[number]

/** The heaviest of these weights; `typography` for an empty list. */
export function heaviest(some: readonly Weight[]): Weight {
  return weights.findLast((weight) => some.includes(weight)) ?? 'typography'
}
