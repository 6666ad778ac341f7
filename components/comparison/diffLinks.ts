import { currentOf } from '@/components/edition/currentOf'
import { diffAddress } from '@/domain/address/addresses'
import type { DiffPageProps } from './DiffPageProps'

/**
 * Where a comparison stands for search engines: with the edition before, its address names no second edition. Only
 * the latest change is indexed, as only the current words are.
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
