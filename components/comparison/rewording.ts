import type { LineChange } from '@/domain/comparison/lines/LineChange'

/** How a changed rich text is described: other words, the same words with other links, or another form. */
export function rewording(lines: readonly LineChange[]): 'words' | 'links' | 'form' {
  const runs = lines.flatMap((line) => line.runs)
  if (runs.some(({ is, text }) => (is === 'inserted' || is === 'removed') && text.trim() !== ''))
    return 'words'
  return runs.some((run) => run.is === 'remarked' && run.before.link !== run.after.link)
    ? 'links'
    : 'form'
}
