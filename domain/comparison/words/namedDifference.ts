/** A difference with the name of its field; empty if there is no difference. */
export function namedDifference<Field extends string, Difference extends object>(
  field: Field,
  difference: Difference | null,
): readonly ({ field: Field } & Difference)[] {
  return difference ? [{ field, ...difference }] : []
}
