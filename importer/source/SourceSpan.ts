/**
 * A stretch of the read text: its characters, where it starts (counted in UTF-16 units from the beginning)
 * and its line (from 1). Fields and marks are pieces, so what was consumed can be counted afterwards.
 */
export type SourceSpan = { text: string; start: number; line: number }

/** The part of a one-line piece from `from` up to but not including `to`. */
export function cut(piece: SourceSpan, from: number, to = piece.text.length): SourceSpan {
  return { text: piece.text.slice(from, to), start: piece.start + from, line: piece.line }
}

/** The piece without blanks around it. */
export function trimmed(piece: SourceSpan): SourceSpan {
  const from = piece.text.length - piece.text.trimStart().length
  return cut(piece, from, Math.max(from, piece.text.trimEnd().length))
}

export function isBlank(piece: SourceSpan): boolean {
  return piece.text.trim() === ''
}

/** The text of pieces of one passage, with the line ends that stood between them. */
export function passageText(pieces: readonly SourceSpan[]): string {
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1]
      return '\n'.repeat(before === undefined ? 0 : piece.line - before.line) + piece.text
    })
    .join('')
}
