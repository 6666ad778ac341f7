import { createHash } from 'node:crypto'

/** A SHA-256 of the tree, 32 bytes. */
export type TreeHash = Buffer

const leafPrefix = Buffer.from([0])
const nodePrefix = Buffer.from([1])

/** The hash of one entry: of the UTF-8 bytes of its text (RFC 9162, section 2.1.1). */
export const hashLeaf = (text: string): TreeHash =>
  createHash('sha256').update(leafPrefix).update(text, 'utf8').digest()

/** The hash of a node above two others (RFC 9162, section 2.1.1). */
export const hashNode = (left: TreeHash, right: TreeHash): TreeHash =>
  createHash('sha256').update(nodePrefix).update(left).update(right).digest()

/** The root of a tree without entries (RFC 9162, section 2.1.1). */
export const emptyRoot: TreeHash = createHash('sha256').digest()
