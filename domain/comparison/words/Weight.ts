/**
 * How much a change can matter. `typography`: readers take both for the same characters (see foldTypography).
 * `layout`: the same words at the same addresses, with other emphasis or blank paragraphs. `substance`: all else.
 */
export const weights = ['typography', 'layout', 'substance'] as const
export type Weight = (typeof weights)[number]

/** The heaviest of some weights; `typography` when there are none. */
export function heaviest(some: readonly Weight[]): Weight {
  return weights.findLast((weight) => some.includes(weight)) ?? 'typography'
}
