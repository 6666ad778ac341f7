import { claimAddress, dossierAddress, editionAddress, editionClaimAddress } from './addresses'
import type { Versioned } from './versionLinks'

/**
 * The canonical address of a page for search engines: current words have the address without an edition, earlier words
 * that of their edition. `current` is the dossier's current edition.
 */
export function canonicalAddress(
  { language, slug, point, edition }: Omit<Versioned, 'editions'>,
  current: number,
): string {
  if (edition === current) {
    return point === null ? dossierAddress(language, slug) : claimAddress(language, slug, point)
  }
  return point === null
    ? editionAddress(language, slug, edition)
    : editionClaimAddress(language, slug, edition, point)
}
