import { claimAddress, dossierAddress, editionAddress, editionClaimAddress } from './addresses'
import type { Versioned } from './versionLinks'

/**
 * The address that stands for a page in search engines: the current words stand at the address without an
 * edition, earlier words at the address of their edition. `current` is the dossier's current edition.
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
