import { type Language, languages } from '@/domain/Language'
import { lexicons } from '../lexicon/lexicons'
import type { SourceBlock } from '../source/SourceDocument'
import { markPatterns } from './markPatterns'
import { parseMark } from './parseMark'

/** The language whose lexicon recognises the most marks; of equals, the first of `languages`. */
export function detectLanguage(blocks: readonly SourceBlock[]): Language {
  const [first, ...others] = languages
  const lines = blocks.flatMap((block) => block.lines)
  const marksIn = (language: Language) => {
    const patterns = markPatterns(lexicons[language], null)
    return lines.filter((line) => parseMark(line, patterns) !== null).length
  }
  return others.reduce<Language>(
    (best, language) => (marksIn(language) > marksIn(best) ? language : best),
    first,
  )
}
