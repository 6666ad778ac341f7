import type { SourceSpan } from './SourceSpan'

/** A stretch of one line that no field and no mark of structure took. */
export type Unassigned = { line: number; text: string }

/**
 * Counts what the pieces took of the text. `coverage` is their share of its characters that are not blank
 * (1 where there are none), counted from the pieces; `unassigned` is what lies between them.
 */
export function accountFor(
  text: string,
  pieces: readonly SourceSpan[],
): { coverage: number; unassigned: readonly Unassigned[] } {
  const taken = new Uint8Array(text.length)
  for (const { start, text: own } of pieces) taken.fill(1, start, start + own.length)

  let counted = 0
  let covered = 0
  let line = 1
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
    else if (!isBlank) open ??= { line, start: at }
    if (text[at] === '\n') line++
  }
  close(text.length)
  return { coverage: counted === 0 ? 1 : covered / counted, unassigned }
}
