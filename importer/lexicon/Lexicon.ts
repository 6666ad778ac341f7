/**
 * The words that mark structure in one language, as `foldText` returns them (no accents, lower case), and the
 * pairs of quotation marks.
 */
export type Lexicon = {
  claim: readonly string[]
  /** Words that may be between a claim's word and its number. */
  number: readonly string[]
  citation: readonly string[]
  citations: readonly string[]
  response: readonly string[]
  evidence: readonly string[]
  update: readonly string[]
  quotes: readonly { open: string; close: string }[]
}
