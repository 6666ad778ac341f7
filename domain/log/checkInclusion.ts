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
  let position = proved.index
  let last = proved.size - 1
  if (!(position >= 0 && position <= last)) return false
  let hash = proved.leaf
  for (const sibling of proved.proof) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      hash = hashNode(sibling, hash)
      while (position % 2 === 0 && position !== 0) {
        position /= 2
        last = Math.floor(last / 2)
      }
    } else {
      hash = hashNode(hash, sibling)
    }
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && hash.equals(proved.root)
}
