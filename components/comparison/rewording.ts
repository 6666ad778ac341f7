import type { LineChange } from '@/domain/comparison/lines/LineChange'

/** What a reader would say of a changed rich text: other words, the same words with other links, or another form. */
export function rewording(lines: readonly LineChange[]): 'words' | 'links' | 'form' {
  const runs = lines.flatMap((line) => line.runs)
  if (runs.some(({ is, text }) => (is === 'inserted' || is === 'removed') && text.trim() !== ''))
    return 'words'
  return runs.some((run) => run.is === 'remarked' && run.before.link !== run.after.link)
    ? 'links'
    : 'form'
}
