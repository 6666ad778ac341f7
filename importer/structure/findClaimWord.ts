import type { Mark } from './Mark'

/**
 * The word that marks a document's claims: the most frequent one, the first of equals, null where there is
 * none. Claims of one document use one word, so that another word with a number after it is text.
 */
export function findClaimWord(marks: readonly (Mark | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const mark of marks) {
    if (mark?.kind === 'claim') counts.set(mark.word, (counts.get(mark.word) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}
