import type { Address } from './addressOf'
import { numberIn } from './numberIn'

/** The two editions that an address names: the later one, and the earlier one where it names one. */
export type Compared = { edition: number; other: number | null; isTurned: boolean }

/**
 * Parses the edition numbers of an address; null where they are no numbers. A comparison goes from the earlier
 * edition to the later one: `isTurned` is true where the address has them in the other order.
 */
export function comparedIn(address: Address, names: { other: boolean }): Compared | null {
  const first = numberIn(address.edition)
  const second = names.other ? numberIn(address.other) : null
  if (first === null || (names.other && second === null)) return null
  return second !== null && second > first
    ? { edition: second, other: first, isTurned: true }
    : { edition: first, other: second, isTurned: false }
}
