import type { SourceDocument } from './SourceDocument'
import type { SourceSpan } from './SourceSpan'

/** Characters of one line that no field and no mark of structure took. `line` is where the file has them. */
export type Unassigned = { line: number; text: string }

/**
 * Counts which characters of the document the spans took. `coverage`, from 0 to 1, is their share of the
 * characters that are not blank (1 where there are none); `unassigned` is what lies between the spans.
 */
export function accountFor(
  { text, blocks }: SourceDocument,
  spans: readonly SourceSpan[],
): { coverage: number; unassigned: readonly Unassigned[] } {
  const taken = new Uint8Array(text.length)
  for (const { start, text: own } of spans) taken.fill(1, start, start + own.length)

  const lines = blocks.flatMap((block) => block.lines)
  let lineIndex = 0
  const lineOf = (id: number): number => {
    while ((lines[lineIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= id) lineIndex++
    return lines[lineIndex]?.line ?? 1
  }

  let counted = 0
  let covered = 0
  let open: { line: number; start: number } | null = null
  const unassigned: Unassigned[] = []
  const close = (end: number) => {
    if (open !== null)
      unassigned.push({ line: open.line, text: text.slice(open.start, end).trim() })
    open = null
  }
  for (let at = 0; at < text.length; at++) {
    const isBlank = /\s/.test(text.charAt(at))
    if (!isBlank) counted++
    if (!isBlank && taken[at] === 1) covered++
    if (taken[at] === 1 || text[at] === '\n') close(at)
    else if (!isBlank) open ??= { line: lineOf(at), start: at }
  }
  close(text.length)
  return { coverage: counted === 0 ? 1 : covered / counted, unassigned }
}
