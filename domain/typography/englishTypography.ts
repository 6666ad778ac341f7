/** A quotation mark opens at the start, after a space, a bracket or a dash, and after a mark that opens. */
const opening = String.raw`(?<=(?:^|[\s(\[{–—])["'“‘]*)`

/** What a number belongs to that follows it. */
const numbered =
  'points?|editions?|citations?|responses?|numbers?|nos?\\.|pages?|articles?|paragraphs?|sections?|chapters?|annex|appendix|exhibits?|figures?|tables?'

/**
 * English rules: curly quotation marks and apostrophes, of which straight ones only are changed, and a no-break space
 * between a number and what it numbers, or a.m. and p.m.
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

export function englishTypography(text: string): string {
  return rules.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text)
}
