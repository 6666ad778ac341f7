import type { LineChange } from './LineChange'

/** A line that is shown, or lines that stayed the same and can be folded away. */
export type FoldedLines =
  | { is: 'shown'; line: LineChange }
  | { is: 'folded'; lines: readonly LineChange[] }

/**
 * Lines of a compared rich text with those folded that stayed the same and stand further than `around` lines from
 * any change. A single line is not folded: that would hide no more than it shows.
 */
export function foldSame(lines: readonly LineChange[], around: number): readonly FoldedLines[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - around), place + around + 1).some(({ is }) => is !== 'same'),
  )
  const folded: FoldedLines[] = []
  let far: LineChange[] = []
  const close = () => {
    const [only] = far
    if (far.length > 1) folded.push({ is: 'folded', lines: far })
    else if (only) folded.push({ is: 'shown', line: only })
    far = []
  }
  lines.forEach((line, place) => {
    if (isNear[place]) {
      close()
      folded.push({ is: 'shown', line })
    } else far.push(line)
  })
  close()
  return folded
}
