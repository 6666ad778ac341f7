import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import type { WordForm } from './wordsOf'

const stem: Record<Language, (word: string) => string> = { fr: french, en: english }

/**
 * The terms that find a word: its stem with accents as written, which the French rules need ("livrée" gives "livr"),
 * and its stem without accents, for users who type none. One matching term is enough.
 */
export function termsOf({ written, folded }: WordForm, language: Language): readonly string[] {
  const plain = stem[language](folded)
  if (written === folded) return [plain]
  const accented = foldText(stem[language](written))
  return accented === plain ? [plain] : [accented, plain]
}
