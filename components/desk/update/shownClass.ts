import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import type { UpdateState } from '@/domain/workflow/transitions'
import { updateWords } from '@/locales/updateWords'

type Classed = { isFirst: boolean; class: ChangeClass | null; state: UpdateState }

/** The class of an update in words. A first edition is substantive, whatever somebody chose. */
export function shownClass({ isFirst, class: chosen, state }: Classed, language: Language): string {
  const words = updateWords(language)
  if (isFirst) return words.class.substantive
  if (chosen) return words.class[chosen]
  return state === 'open' ? words.classUnsaid : words.classNone
}
