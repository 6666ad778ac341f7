import { climb } from './climb'
import { hashNode, type TreeHash } from './TreeHash'

type Head = { size: number; root: TreeHash }

/** Whether a proof shows that the tree of one head extends that of an older head (RFC 9162, section 2.1.4.2). */
export function checkConsistency(old: Head, head: Head, proof: readonly TreeHash[]): boolean {
  if (old.size === head.size) return proof.length === 0 && old.root.equals(head.root)
  if (!(old.size >= 0 && old.size < head.size)) return false
  if (old.size === 0) return proof.length === 0
  const [first, ...rest] = Number.isInteger(Math.log2(old.size)) ? [old.root, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let position = old.size - 1
  let last = head.size - 1
  while (position % 2 === 1) {
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  let oldHash = first
  let hash = first
  const isWhole = climb({ position, last }, rest, (sibling, isLeft) => {
    if (isLeft) oldHash = hashNode(sibling, oldHash)
    hash = isLeft ? hashNode(sibling, hash) : hashNode(hash, sibling)
  })
  return isWhole && oldHash.equals(old.root) && hash.equals(head.root)
}
