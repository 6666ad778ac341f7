import { hashNode, type TreeHash } from './TreeHash'

/** The entries from `start` up to, not including, `end`; there is at least one. */
export type Range = { readonly start: number; readonly end: number }

/** A subtree with all its 2^height entries; the subtrees of one height are numbered from 0. */
export type Subtree = { readonly height: number; readonly index: number }

/** The subtrees that a range consists of, from the first entry on: its hash follows from theirs. */
export function subtreesOf(range: Range): readonly Subtree[] {
  const size = range.end - range.start
  const height = Math.log2(size)
  if (Number.isInteger(height)) return [{ height, index: range.start / size }]
  const [left, right] = halvesOf(range)
  return [...subtreesOf(left), ...subtreesOf(right)]
}

/** The hash of the tree over a range (RFC 9162, section 2.1.1), made from those of the subtrees in it. */
export function hashOfRange(range: Range, hashAt: (subtree: Subtree) => TreeHash): TreeHash {
  return subtreesOf(range)
    .map(hashAt)
    .reduceRight((right, left) => hashNode(left, right))
}

/** A range of two entries or more as the tree divides it: at the largest power of two that is smaller than it. */
export function halvesOf({ start, end }: Range): readonly [Range, Range] {
  const middle = start + 2 ** (Math.ceil(Math.log2(end - start)) - 1)
  return [
    { start, end: middle },
    { start: middle, end },
  ]
}
