import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { siteWords } from './siteWords'

/** "édition 2", or "édition 2 (reconstituée)": which edition it is, as a reference or a title says. */
export function describeEdition(
  { dossier, number, stated }: PublishedDossier,
  language: Language = dossier.language,
): string {
  const words = siteWords(language)
  return stated ? words.reconstructedInReference(number) : words.editionInReference(number)
}
