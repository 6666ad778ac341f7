/**
 * Splits a text into the units that a comparison marks: a word with its hyphens, an elided article apart from its noun
 * (l’ avis), a number with its separators (1 234,5), a run of spaces, a line break, any other single sign. The tokens
 * joined are the text again, for any characters.
 */
export const tokensOf = (text: string): string[] => text.match(token) ?? []

/** Whether a token or text contains a letter or digit, not only spaces and signs (U+02BC, a letter, is used as one). */
export const hasWord = (text: string): boolean => /(?!ʼ)[\p{L}\p{N}]/u.test(text)

/** How many words a text has. */
export const countWords = (text: string): number => tokensOf(text).filter(hasWord).length

const letters = String.raw`[\p{L}\p{M}\p{N}\u{ad}\u{2060}]+`
const apostrophe = `['‘’‛ʼ]`
/** Without the flag `i`, under which the combining iota U+0345 makes the letter ι a mark. */
const anyCase = (word: string) =>
  [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')
const elidedBeforeQu = ['jus', 'lors', 'puis', 'quoi', 'pres'].map(anyCase).join('|')
const token = new RegExp(
  [
    String.raw`\p{N}+(?:[.,]\p{N}+|[ \u{a0}\u{202f}]\p{N}{3}(?!\p{N}))*(?![\p{L}\p{M}\p{N}])`,
    String.raw`(?:[cdjlmnstCDJLMNST]|(?:${elidedBeforeQu})?${anyCase('qu')})${apostrophe}(?=\p{L})`,
    `${letters}(?:(?:${apostrophe}|[‐‑-])${letters})*`,
    String.raw`\n|[^\S\n]+`,
    String.raw`\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic})*`,
    String.raw`[^]\p{M}*`,
  ].join('|'),
  'gu',
)
