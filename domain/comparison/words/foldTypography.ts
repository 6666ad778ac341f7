/**
 * Makes texts equal that differ only in typography: kinds of space and runs of them, apostrophes and quotation marks,
 * the ellipsis, kinds of dash, spaces inside « » and before ; : ! ?, soft hyphens, composed accents. Case and accents
 * are not folded, because they can distinguish words and names (`foldText`, for recognising, removes them). Line
 * breaks and the space around a dash are not folded either. For comparing only: folded text is never stored or shown.
 */
export function foldTypography(text: string): string {
  return rules.reduce((folded, [pattern, by]) => folded.replace(pattern, by), text.normalize('NFC'))
}

const rules: readonly [RegExp, string][] = [
  [/[\u{ad}\u{2060}]/gu, ''],
  [/[^\S\n]+/gu, ' '],
  [/(?<=«) | (?=[»;:!?])/gu, ''],
  [/[‘’‚‛ʼ‹›]/gu, "'"],
  [/[“”„‟«»]/gu, '"'],
  [/…/gu, '...'],
  [/[‐‑‒–—―−]/gu, '-'],
]
