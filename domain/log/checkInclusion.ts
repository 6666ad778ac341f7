import { climb } from './climb'
import { hashNode, type TreeHash } from './TreeHash'

/**
 * Whether a proof shows that the leaf of that index, from 0, is in the tree of that size and root (RFC 9162,
 * section 2.1.3.2).
 */
export function checkInclusion(proved: {
  leaf: TreeHash
  index: number
  size: number
  root: TreeHash
  proof: readonly TreeHash[]
}): boolean {
  const { index, size, root, proof } = proved
  if (!(index >= 0 && index < size)) return false
  let hash = proved.leaf
  const isWhole = climb({ position: index, last: size - 1 }, proof, (sibling, isLeft) => {
    hash = isLeft ? hashNode(sibling, hash) : hashNode(hash, sibling)
  })
  return isWhole && hash.equals(root)
}
