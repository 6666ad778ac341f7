import type { Address } from './addressOf'
import { numberIn } from './numberIn'

/** The two editions that an address names: the later one, and the earlier where it names one; null for no numbers. */
export type Compared = { edition: number; other: number | null; isTurned: boolean }

/** Changes are told from the earlier edition to the later one: `isTurned` says that the address has it the other way. */
export function comparedIn(address: Address, names: { other: boolean }): Compared | null {
  const first = numberIn(address.edition)
  const second = names.other ? numberIn(address.other) : null
  if (first === null || (names.other && second === null)) return null
  return second !== null && second > first
    ? { edition: second, other: first, isTurned: true }
    : { edition: first, other: second, isTurned: false }
}
