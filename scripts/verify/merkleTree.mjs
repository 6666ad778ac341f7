import { createHash } from 'node:crypto'

/** The tree of RFC 9162, section 2.1, with SHA-256. Hashes are Buffers of 32 bytes. */
const hash = (...chunks) => {
  const sum = createHash('sha256')
  for (const chunk of chunks) sum.update(chunk)
  return sum.digest()
}
const hashNode = (left, right) => hash(Buffer.of(1), left, right)

export const hashLeaf = (text) => hash(Buffer.of(0), Buffer.from(text, 'utf8'))

/** The root over all of these leaves. */
export function rootOf(leaves) {
  const full = []
  for (const [index, leaf] of leaves.entries()) {
    full.push(leaf)
    for (let rest = index; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const right = full.pop()
      full.push(hashNode(full.pop(), right))
    }
  }
  return full.length === 0 ? hash() : full.reduceRight((right, left) => hashNode(left, right))
}

/** Whether the hashes lead from the leaf of that index, from 0, to the root of a tree of that size (section 2.1.3.2). */
export function isIncluded({ leaf, index, size, root, hashes }) {
  if (index >= size) return false
  let position = index
  let last = size - 1
  let found = leaf
  for (const sibling of hashes) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      found = hashNode(sibling, found)
      while (position % 2 === 0 && position !== 0) {
        position = Math.floor(position / 2)
        last = Math.floor(last / 2)
      }
    } else {
      found = hashNode(found, sibling)
    }
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && found.equals(root)
}
