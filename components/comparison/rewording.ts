import type { LineChange } from '@/domain/comparison/lines/LineChange'

/**
 * How a changed rich text is described: other words, the same words with other links, the same lines in another order,
 * or another form. A line that moved and was reworded has other words.
 */
export function rewording(lines: readonly LineChange[]): 'words' | 'links' | 'order' | 'form' {
  const isMoved = ({ is }: LineChange) => is === 'movedFrom' || is === 'movedTo'
  const runs = lines.flatMap((line) => line.runs)
  if (runs.some(({ is, text }) => (is === 'inserted' || is === 'removed') && text.trim() !== ''))
    return 'words'
  if (runs.some((run) => run.is === 'remarked' && run.before.link !== run.after.link))
    return 'links'
  return lines.some(isMoved) ? 'order' : 'form'
}
