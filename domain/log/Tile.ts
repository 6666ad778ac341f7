import type { Subtree } from './Range'
import { hashNode, type TreeHash } from './TreeHash'

/** How many hashes a full tile has, and so how many entries a tile of level 0 covers (C2SP tlog-tiles). */
export const tileWidth = 256

const tileHeight = 8

/**
 * A tile of the tree: the hashes of consecutive subtrees of the height 8 × level. `index` counts the tiles of one
 * level from 0 (C2SP tlog-tiles).
 */
export type Tile = { readonly level: number; readonly index: number }

/** How many hashes a tile has in a tree of `size` entries, 0 to 256. */
export const widthIn = ({ level, index }: Tile, size: number): number =>
  Math.max(0, Math.min(tileWidth, hashesOn(level, size) - index * tileWidth))

/** The tiles that the last entry of a tree of `size` entries filled, of the lowest level first. */
export function filledAt(size: number): readonly Tile[] {
  const filled: Tile[] = []
  for (let level = 0; size > 0 && size % tileWidth ** (level + 1) === 0; level += 1) {
    filled.push({ level, index: size / tileWidth ** (level + 1) - 1 })
  }
  return filled
}

/** The tile that contains the hashes below a subtree. */
export const tileOf = ({ height, index }: Subtree): Tile => ({
  level: Math.floor(height / tileHeight),
  index: Math.floor((index * 2 ** (height % tileHeight)) / tileWidth),
})

/** The hash of a subtree, from the hashes of the tile that contains it. Throws where the tile is too short for it. */
export function hashInTile({ height, index }: Subtree, hashes: readonly TreeHash[]): TreeHash {
  const count = 2 ** (height % tileHeight)
  const start = (index * count) % tileWidth
  const within = hashes.slice(start, start + count)
  if (within.length !== count) throw new RangeError('The tile does not contain the subtree.')
  return hashOfFull(within)
}

/** The hash of the subtree over 2^n hashes. */
export function hashOfFull(hashes: readonly TreeHash[]): TreeHash {
  const [first, second] = hashes
  if (first === undefined) throw new RangeError('A subtree has one hash or more.')
  if (second === undefined) return first
  const middle = hashes.length / 2
  return hashNode(hashOfFull(hashes.slice(0, middle)), hashOfFull(hashes.slice(middle)))
}

const hashesOn = (level: number, size: number) => Math.floor(size / tileWidth ** level)
