/**
 * Text as readers take it when only its characters were set otherwise: kinds of space and runs of them, apostrophes
 * and quotation marks, the ellipsis, kinds of dash, spaces inside « » and before ; : ! ?, soft hyphens, composed
 * accents. Case and accents stay, as they can tell words and names apart (`foldText`, for recognising, drops them);
 * so do line breaks and the space around a dash. For comparing only: nothing folded is stored or shown.
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
