import type { DatabaseReader } from '@/database/find'
import { editionAddress, editionClaimAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { longestSlug } from '@/domain/slug/longestSlug'
import { type FoundEdition, getEdition } from '@/queries/dossier/getEdition'
import type { Address } from './addressOf'
import { numberIn } from './numberIn'

/**
 * Finds the edition that an address names, and its claim where the address names one. Returns the new address where
 * the slug is an old one of its dossier, and null where nothing is found.
 */
export async function editionAt(
  reader: DatabaseReader,
  language: Language,
  { slug = '', edition, number }: Address,
): Promise<FoundEdition | { movedTo: string } | null> {
  const asked = numberIn(edition)
  const point = number === undefined ? null : numberIn(number)
  if (slug.length > longestSlug || asked === null) return null
  if (number !== undefined && point === null) return null
  const found = await getEdition(reader, { language, slug, number: asked, point })
  if (!found) return null
  if (found.slug !== slug) {
    return {
      movedTo:
        point === null
          ? editionAddress(language, found.slug, asked)
          : editionClaimAddress(language, found.slug, asked, point),
    }
  }
  return found
}
