import type { TreeHash } from './TreeHash'

/**
 * Goes up from a node of a tree, at `position` among those of its height, of which `last` is the last one, to the root,
 * with the hashes beside its way (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Calls `join` with each of them, and whether
 * it stands on the left. Returns whether they lead exactly to the root.
 */
export function climb(
  { position, last }: { position: number; last: number },
  siblings: readonly TreeHash[],
  join: (sibling: TreeHash, isLeft: boolean) => void,
): boolean {
  let [place, end] = [position, last]
  const rise = () => {
    place = Math.floor(place / 2)
    end = Math.floor(end / 2)
  }
  for (const sibling of siblings) {
    if (end === 0) return false
    const isLeft = place % 2 === 1 || place === end
    join(sibling, isLeft)
    while (isLeft && place % 2 === 0 && place !== 0) rise()
    rise()
  }
  return end === 0
}
