/** A quotation mark opens at the start, after a space, a bracket or a dash, and after another opening mark. */
const opening = String.raw`(?<=(?:^|[\s(\[{–—])["'“‘]*)`

/** Nouns that a number follows. */
const numbered =
  'points?|editions?|citations?|responses?|numbers?|nos?\\.|pages?|articles?|paragraphs?|sections?|chapters?|annex|appendix|exhibits?|figures?|tables?'

/**
 * English rules: curly quotation marks and apostrophes instead of straight ones, and a no-break space between a number
 * and the noun before it, or a.m. and p.m. after it.
 */
const rules: readonly [RegExp, string][] = [
  [/'(?=(?:\d0s|tis|twas)(?![\p{L}\p{N}]))/giu, '’'],
  [new RegExp(`${opening}"(?!\\s)`, 'gu'), '“'],
  [new RegExp(`${opening}'(?!\\s)`, 'gu'), '‘'],
  [/"/gu, '”'],
  [/'/gu, '’'],
  [new RegExp(` (?=\\d)(?<=(?<!\\p{L})(?:${numbered}) )`, 'giu'), '\u{a0}'],
  [/ (?=[ap]\.m\.)(?<=\d )/gu, '\u{a0}'],
]

/** Text as English is set: see the rules above. Changes what is shown, never what is stored. */
export function englishTypography(text: string): string {
  return rules.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text)
}
