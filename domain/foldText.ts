/**
 * Text as it is compared when spelling habits do not count: lower case, no accents, plain spaces, hyphens
 * and apostrophes. For recognising words only: nothing folded is ever stored.
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
