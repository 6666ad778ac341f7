import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** What kind of update made an edition, in words; `size` is null for the first edition. */
export function updateNature(
  changeClass: ChangeClass,
  size: UpdateSize | null,
  language: Language,
): string {
  const words = siteWords(language)
  if (size === null) return words.firstEdition
  return size.standing ? words.updateStanding[size.standing] : words.class[changeClass]
}
