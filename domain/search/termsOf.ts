import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import type { WordForm } from './wordsOf'

const stem: Record<Language, (word: string) => string> = { fr: french, en: english }

/**
 * What a word is found by: its stem with the accents that were written, which the French rules need ("livrée" is
 * "livr"), and its stem without any, for those who type none. One of them is enough.
 */
export function termsOf({ written, folded }: WordForm, language: Language): readonly string[] {
  const plain = stem[language](folded)
  if (written === folded) return [plain]
  const accented = foldText(stem[language](written))
  return accented === plain ? [plain] : [accented, plain]
}
