import { foldText } from '@/domain/foldText'

/** Marks are short: no label is longer, and a long line need not be folded whole. */
const longestMark = 200

/**
 * The folded start of a line, and for each of its units the place in the line that it comes from. The start
 * of a longer line ends in NUL, which no text holds, so that a pattern can tell the end of a line. An accent
 * after no letter stays, so that no pattern passes over it.
 */
export function foldLineStart(line: string): { folded: string; offsets: readonly number[] } {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const character of line.slice(0, longestMark)) {
    const isAccent = /\p{L}/u.test(folded.at(-1) ?? '')
    const plain = foldText(character) || (isAccent ? '' : character)
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at)
    folded += plain
    at += character.length
  }
  offsets.push(at)
  return line.length > longestMark
    ? { folded: `${folded}\0`, offsets: [...offsets, at] }
    : { folded, offsets }
}
