import { halvesOf, type Range } from './Range'

/**
 * The ranges whose hashes prove that the entry of that index, from 0, is in the tree of `size` entries: from the leaf's
 * neighbour up to the child of the root (RFC 9162, section 2.1.3.1). Throws where there is no such entry.
 */
export function inclusionRanges(index: number, size: number): readonly Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`No entry ${index} in a tree of ${size}.`)
  return rangesBeside(index, { start: 0, end: size })
}

function rangesBeside(index: number, range: Range): readonly Range[] {
  if (range.end - range.start === 1) return []
  const [left, right] = halvesOf(range)
  return index < left.end
    ? [...rangesBeside(index, left), right]
    : [...rangesBeside(index, right), left]
}
