/**
 * Characters without ink: blanks, control characters, and what fonts show nothing for (soft hyphen, zero-width
 * characters, direction marks, Hangul fillers, variation selectors). Unicode has properties for all but the last six,
 * which it counts as letters or symbols: blanks of Braille, of musical and of Egyptian signs, and the marks of
 * interlinear notes.
 */
const invisible =
  '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{Cc}\\u2800\\u{1d159}\\u{13441}\\u{13442}\\ufff9-\\ufffb]'

const nothingElse = new RegExp(`^${invisible}*$`, 'u')
const edges = new RegExp(`^${invisible}+|${invisible}+$`, 'gu')

/** Whether a text has no visible character: the one meaning of “empty”, wherever words are required. */
export const isBlank = (text: string): boolean => nothingElse.test(text)

/** The text without invisible characters at its edges. Between letters they can belong to the writing. */
export const cutInvisibleEdges = (text: string): string => text.replace(edges, '')
