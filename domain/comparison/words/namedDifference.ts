/** A difference under the name of its field; nothing where there is none. */
export function namedDifference<Field extends string, Difference extends object>(
  field: Field,
  difference: Difference | null,
): readonly ({ field: Field } & Difference)[] {
  return difference ? [{ field, ...difference }] : []
}
