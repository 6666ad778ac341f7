/** A quotation mark opens at the start, after a space, a bracket or a dash, and after a mark that opens. */
const opening = String.raw`(?<=(?:^|[\s(\[{–—])["'“‘]*)`

/** English rules: curly quotation marks and apostrophes. Straight marks only are changed. */
const rules: readonly [RegExp, string][] = [
  [/'(?=(?:\d0s|tis|twas)(?![\p{L}\p{N}]))/giu, '’'],
  [new RegExp(`${opening}"(?!\\s)`, 'gu'), '“'],
  [new RegExp(`${opening}'(?!\\s)`, 'gu'), '‘'],
  [/"/gu, '”'],
  [/'/gu, '’'],
]

export function englishTypography(text: string): string {
  return rules.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text)
}
