import { currentOf } from '@/components/edition/currentOf'
import { diffAddress } from '@/domain/address/addresses'
import type { DiffPageProps } from './DiffPageProps'

/**
 * The canonical address of a comparison, and whether search engines may index it. A comparison with the edition just
 * before has an address without a second edition. Only the comparison of the current edition with the one just before
 * is indexed, because only current words are indexed.
 */
export function diffLinks({ language, slug, history, edition, base }: DiffPageProps): {
  canonical: string
  isIndexed: boolean
} {
  const before = history.filter(({ number }) => number < edition.number).at(-1)
  const isOwnChange = base?.number === before?.number
  return {
    canonical: diffAddress(language, slug, edition.number, isOwnChange ? undefined : base?.number),
    isIndexed: base !== null && isOwnChange && currentOf(history).number === edition.number,
  }
}
