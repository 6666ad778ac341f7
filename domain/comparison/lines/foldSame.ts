import type { LineChange } from './LineChange'

/** A visible line, or unchanged lines that a view can fold. */
export type FoldedLines =
  | { is: 'shown'; line: LineChange }
  | { is: 'folded'; lines: readonly LineChange[] }

/**
 * Folds unchanged lines that are more than `around` lines away from any change. A single line is not folded: the fold
 * marker would take as much space as the line.
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
