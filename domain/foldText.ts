/**
 * Folds spelling differences for comparison: lower case, no accents, plain spaces, hyphens and apostrophes. For
 * recognising words only: folded text is never stored.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
}
