import { claimAddress, dossierAddress, homeAddress } from '@/domain/address/addresses'
import type { Followed } from './Followed'

/** The address of the followed page; the feed's address begins with it. */
export function followedPage({
  language,
  dossier,
}: Pick<Followed, 'language' | 'dossier'>): string {
  if (!dossier) return homeAddress(language)
  const { slug, point } = dossier
  return point === null ? dossierAddress(language, slug) : claimAddress(language, slug, point)
}
