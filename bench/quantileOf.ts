/** The smallest of these numbers that this share of them does not exceed: 0.5 for the median. Zero of none. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
