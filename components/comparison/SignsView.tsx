import type { Language } from '@/domain/Language'
import { type ComparisonWords, comparisonWords } from '@/locales/comparisonWords'

type Props = { text: string; language: Language }

/**
 * Changed text with its exact characters. Characters that nobody can see are named: two kinds of space look the same,
 * and so do an accented letter and a letter with its accent behind it.
 */
export function SignsView({ text, language }: Props) {
  const words = comparisonWords(language)
  if (/[^\s\p{Z}\p{C}]/u.test(text)) {
    if (text === text.normalize('NFC')) return text
    return (
      <>
        {text}
        <span className="sign">{words.character.decomposed}</span>
      </>
    )
  }
  return [...text].map((character, place) => (
    <SignView key={place} character={character} words={words} />
  ))
}

function SignView({ character, words }: { character: string; words: ComparisonWords }) {
  return (
    <>
      {character}
      <span className="sign">{signName(character, words)}</span>
    </>
  )
}

function signName(character: string, { character: names }: ComparisonWords): string {
  switch (character) {
    case '\n':
      return names.lineBreak
    case ' ':
      return names.space
    case '\u{a0}':
      return names.noBreakSpace
    case '\u{202f}':
      return names.narrowNoBreakSpace
    case '\u{ad}':
      return names.softHyphen
    default:
      return names.other(
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      )
  }
}
