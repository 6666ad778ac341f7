import { foldText } from '@/domain/foldText'

/** In UTF-16 units. No label is longer, so the rest of a long line is not folded, which saves time. */
const longestMark = 200

/**
 * The folded start of a line, and for each of its units the offset in the line that it comes from. The start
 * of a longer line ends with NUL, which no text contains, so that no pattern takes it for the end of the line.
 * An accent that follows no letter is not removed, so that it does not match as a space.
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
