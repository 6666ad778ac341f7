import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { filledAt, hashOfFull, type Tile, tileWidth } from '@/domain/log/Tile'
import { emptyEdge, growEdge, parseEdge, serializeEdge, type TreeEdge } from '@/domain/log/TreeEdge'
import { hashLeaf } from '@/domain/log/TreeHash'
import { hashTile, loadEntries, tileId } from '@/queries/log/loadTile'

/**
 * Adds the act with the number `sequence` to the tree over all acts, and stores the tiles that it fills. `stored` is
 * the edge of the tree before it; where there is none, the tree is made from all acts. Call it in the transaction that
 * inserted the act and changed the counter. Returns the new edge as text. Throws where the edge is not that of the acts
 * before.
 */
export async function growTree(
  req: PayloadRequest,
  { sequence, text }: { sequence: number; text: string },
  stored: string | null,
): Promise<string> {
  const before = stored === null ? await plantTree(req, sequence - 1) : parseEdge(stored)
  if (before.size !== sequence - 1) {
    throw new Error(`The tree has ${before.size} acts before act ${sequence}.`)
  }
  return serializeEdge(await addLeaf(req, before, text))
}

/** The tree of a press room that has acts but no edge, over its first `last` acts. Tiles that are there stay. */
async function plantTree(req: PayloadRequest, last: number): Promise<TreeEdge> {
  let edge = emptyEdge
  while (edge.size < last) {
    const texts = await loadEntries(req, edge.size, Math.min(tileWidth, last - edge.size))
    if (texts.length === 0) throw new Error(`Act ${edge.size + 1} is missing.`)
    for (const text of texts) edge = await addLeaf(req, edge, text)
  }
  return edge
}

async function addLeaf(req: PayloadRequest, before: TreeEdge, text: string): Promise<TreeEdge> {
  const edge = growEdge(before, hashLeaf(text))
  for (const tile of filledAt(edge.size)) await insertTile(req, tile)
  return edge
}

async function insertTile(req: PayloadRequest, tile: Tile): Promise<void> {
  if ((await findById(req, 'tiles', tileId(tile))) !== null) return
  const hashes = await hashTile(req, tile, tileWidth)
  await req.payload.db.create({
    collection: 'tiles',
    data: {
      id: tileId(tile),
      level: tile.level,
      index: tile.index,
      hashes: Buffer.concat(hashes).toString('base64'),
      root: hashOfFull(hashes).toString('base64'),
    },
    req,
  })
}
