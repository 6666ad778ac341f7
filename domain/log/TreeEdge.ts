import { z } from 'zod'
import { emptyRoot, hashNode, type TreeHash } from './TreeHash'

/**
 * The right edge of a tree: how many entries it has, and the hashes of the full subtrees that they make, the largest
 * first. It is all that is needed to grow the tree and to know its root.
 */
export type TreeEdge = { readonly size: number; readonly hashes: readonly TreeHash[] }

export const emptyEdge: TreeEdge = { size: 0, hashes: [] }

/** The edge of the tree with one more leaf. */
export function growEdge({ size, hashes }: TreeEdge, leaf: TreeHash): TreeEdge {
  const grown = [...hashes, leaf]
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const [left, right] = grown.splice(-2)
    if (left && right) grown.push(hashNode(left, right))
  }
  return { size: size + 1, hashes: grown }
}

/** The root of the tree, that of an empty one included. */
export const rootOfEdge = ({ hashes }: TreeEdge): TreeHash =>
  hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => hashNode(left, right))

const storedEdge = z
  .strictObject({ size: z.int().nonnegative(), hashes: z.array(z.base64().length(44)) })
  .refine(({ size, hashes }) => hashes.length === bitsIn(size), {
    error: 'an edge has one hash for each bit of its size',
  })

/** The edge as text: JSON, its hashes in Base64. */
export const serializeEdge = ({ size, hashes }: TreeEdge): string =>
  JSON.stringify({ size, hashes: hashes.map((hash) => hash.toString('base64')) })

/** The edge from its text. Throws on any other shape. */
export function parseEdge(text: string): TreeEdge {
  const { size, hashes } = storedEdge.parse(JSON.parse(text))
  return { size, hashes: hashes.map((hash) => Buffer.from(hash, 'base64')) }
}

const bitsIn = (size: number) => size.toString(2).replaceAll('0', '').length
