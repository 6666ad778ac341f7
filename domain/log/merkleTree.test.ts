import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkConsistency } from './checkConsistency'
import { checkInclusion } from './checkInclusion'
import { consistencyRanges } from './consistencyRanges'
import { inclusionRanges } from './inclusionRanges'
import { hashOfRange, type Range, type Subtree } from './Range'
import { filledAt, hashInTile, hashOfFull, type Tile, tileOf, tileWidth, widthIn } from './Tile'
import {
  emptyEdge,
  growEdge,
  parseEdge,
  rootOfEdge,
  serializeEdge,
  type TreeEdge,
} from './TreeEdge'
import { hashLeaf, type TreeHash } from './TreeHash'

const sizes = Array.from({ length: 301 }, (_, size) => size)
const leaves = sizes.map((index) => hashLeaf(`entry ${index}`))

/** The recursive definition of RFC 9162, section 2.1.1, written down a second time. */
function rootAsDefined(hashes: readonly TreeHash[]): TreeHash {
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
  const [first] = hashes
  if (first === undefined) return sha256(Buffer.alloc(0))
  if (hashes.length === 1) return first
  let middle = 1
  while (middle * 2 < hashes.length) middle *= 2
  return sha256(
    Buffer.concat([
      Buffer.of(1),
      rootAsDefined(hashes.slice(0, middle)),
      rootAsDefined(hashes.slice(middle)),
    ]),
  )
}

const roots = sizes.map((size) => rootAsDefined(leaves.slice(0, size)))
const rootAt = (size: number) => roots[size] ?? Buffer.alloc(0)
const edges: TreeEdge[] = [emptyEdge]
for (const leaf of leaves) edges.push(growEdge(edges.at(-1) ?? emptyEdge, leaf))

/** The hashes of a tile of the tree of these leaves, level by level. */
function tileHashes({ level, index }: Tile): readonly TreeHash[] {
  if (level === 0) return leaves.slice(index * tileWidth, (index + 1) * tileWidth)
  const below = Array.from({ length: tileWidth }, (_, place) => index * tileWidth + place)
  return below
    .map((number) => tileHashes({ level: level - 1, index: number }))
    .filter((hashes) => hashes.length === tileWidth)
    .map(hashOfFull)
}
const known = new Map<string, TreeHash>()
function hashAt(subtree: Subtree): TreeHash {
  const name = `${subtree.height}/${subtree.index}`
  const hash = known.get(name) ?? hashInTile(subtree, tileHashes(tileOf(subtree)))
  known.set(name, hash)
  return hash
}
/** The proof with one of its hashes altered, another one in each tree; none where it has no hashes. */
const oneAltered = (proof: readonly TreeHash[], seed: number) =>
  proof
    .slice(0, 1)
    .map(() => proof.map((hash, place) => (place === seed % proof.length ? altered(hash) : hash)))
const proofOf = (ranges: readonly Range[]) => ranges.map((range) => hashOfRange(range, hashAt))

const altered = (hash: TreeHash) =>
  Buffer.from(hash.map((byte, place) => (place === 5 ? byte ^ 1 : byte)))

/** One of 37, so that alterations of all kinds of trees are tried in little time. */
const isTried = (_: unknown, place: number) => place % 37 === 0

describe('the tree of the record', () => {
  it('An edge that grows leaf by leaf has the root that RFC 9162 defines, for every size up to 300', () => {
    expect(sizes.map((size) => rootOfEdge(edges[size] ?? emptyEdge).toString('hex'))).toEqual(
      sizes.map((size) => rootAt(size).toString('hex')),
    )
  })

  it('An edge is the same after it was written as text and read again, and a text without one hash is refused', () => {
    const edge = edges[299] ?? emptyEdge
    expect(parseEdge(serializeEdge(edge))).toEqual(edge)
    const { size, hashes } = JSON.parse(serializeEdge(edge))
    expect(() => parseEdge(JSON.stringify({ size, hashes: hashes.slice(1) }))).toThrow()
  })

  const inclusions = sizes.flatMap((size) =>
    leaves.slice(0, size).map((leaf, index) => ({
      leaf,
      index,
      size,
      root: rootAt(size),
      proof: proofOf(inclusionRanges(index, size)),
    })),
  )

  it('Every entry is proved in every tree of up to 300 entries, from its tiles', () => {
    const unproved = inclusions.filter((proved) => !checkInclusion(proved))
    expect(unproved.map(({ index, size }) => `${index} of ${size}`)).toEqual([])
  })

  it('No altered leaf, index, root or proof proves an entry', () => {
    const forged = inclusions
      .filter(isTried)
      .flatMap((proved) =>
        [
          { ...proved, leaf: altered(proved.leaf) },
          { ...proved, root: altered(proved.root) },
          { ...proved, proof: [...proved.proof, proved.leaf] },
          ...oneAltered(proved.proof, proved.size).map((proof) => ({ ...proved, proof })),
        ].filter(checkInclusion),
      )
    expect(forged.map(({ index, size }) => `${index} of ${size}`)).toEqual([])
  })

  const consistencies = sizes.flatMap((size) =>
    sizes.slice(0, size + 1).map((old) => ({
      old: { size: old, root: rootAt(old) },
      head: { size, root: rootAt(size) },
      proof: proofOf(consistencyRanges(old, size)),
    })),
  )

  it('Every tree of up to 300 entries is proved to extend every smaller one, from its tiles', () => {
    const unproved = consistencies.filter(
      ({ old, head, proof }) => !checkConsistency(old, head, proof),
    )
    expect(unproved.map(({ old, head }) => `${old.size} of ${head.size}`)).toEqual([])
  })

  it('No altered root or proof shows that a tree extends another, but every tree extends the empty one', () => {
    const forged = consistencies
      .filter(({ old }) => old.size > 0)
      .filter(isTried)
      .flatMap(({ old, head, proof }) =>
        [
          { old: { ...old, root: altered(old.root) }, head, proof },
          { old, head: { ...head, root: altered(head.root) }, proof },
          { old, head, proof: [...proof, head.root] },
          ...oneAltered(proof, head.size).map((other) => ({ old, head, proof: other })),
        ].filter((changed) => checkConsistency(changed.old, changed.head, changed.proof)),
      )
    expect(forged.map(({ old, head }) => `${old.size} of ${head.size}`)).toEqual([])
  })

  it('A proof of an entry or of a head that the tree does not have is refused', () => {
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError)
    expect(() => consistencyRanges(4, 3)).toThrow(RangeError)
    expect(checkInclusion({ leaf: rootAt(1), index: 1, size: 1, root: rootAt(1), proof: [] })).toBe(
      false,
    )
    expect(checkConsistency({ size: 4, root: rootAt(4) }, { size: 3, root: rootAt(3) }, [])).toBe(
      false,
    )
  })

  it('Tiles have the widths of the example of C2SP tlog-tiles', () => {
    const tiles = [
      { level: 0, index: 272 },
      { level: 0, index: 273 },
      { level: 0, index: 274 },
      { level: 1, index: 0 },
      { level: 1, index: 1 },
      { level: 2, index: 0 },
      { level: 3, index: 0 },
    ]
    expect(tiles.map((tile) => widthIn(tile, 70_000))).toEqual([256, 112, 0, 256, 17, 1, 0])
    expect(widthIn({ level: 1, index: 0 }, 256)).toBe(1)
  })

  it('An entry that fills a tile fills those above it that it completes', () => {
    expect([0, 255, 256, 300, 512, 65_536].map(filledAt)).toEqual([
      [],
      [],
      [{ level: 0, index: 0 }],
      [],
      [{ level: 0, index: 1 }],
      [
        { level: 0, index: 255 },
        { level: 1, index: 0 },
      ],
    ])
  })
})
