/** The least that a reason to publish without the approvals needs: visible characters, and different words. */
export const leastReason = { characters: 20, words: 3 } as const

/**
 * Whether a text is long enough to give the reason of a publication without the approvals: a short sentence. Spaces and
 * invisible characters do not count, and neither does a word that is repeated.
 */
export function isFullReason(reason: string): boolean {
  const visible = reason.match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []
  const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return visible.length >= leastReason.characters && new Set(words).size >= leastReason.words
}
