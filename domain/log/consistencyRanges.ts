import { halvesOf, type Range } from './Range'

/**
 * The ranges whose hashes prove that the tree of `size` entries extends the one of its first `old` entries (RFC 9162,
 * section 2.1.4.1). Empty where nothing needs to be proved: `old` is 0 or `size`. Throws where `old` is larger.
 */
export function consistencyRanges(old: number, size: number): readonly Range[] {
  if (!(old >= 0 && old <= size))
    throw new RangeError(`A tree of ${size} has no first ${old} entries.`)
  if (old === 0) return []
  return rangesBetween(old, { start: 0, end: size }, true)
}

/** `isWhole`: whether the verifier knows the hash of the range's beginning, because it is the old root. */
function rangesBetween(old: number, range: Range, isWhole: boolean): readonly Range[] {
  if (range.end === old) return isWhole ? [] : [range]
  const [left, right] = halvesOf(range)
  return old <= left.end
    ? [...rangesBetween(old, left, isWhole), right]
    : [...rangesBetween(old, right, false), left]
}
