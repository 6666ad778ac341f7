import { type DatabaseReader, findById, select } from '@/database/find'
import { type Tile, tileWidth } from '@/domain/log/Tile'
import { hashLeaf, type TreeHash } from '@/domain/log/TreeHash'

/** The id of the row of a full tile. */
export const tileId = ({ level, index }: Tile): string => `${level}-${index}`

/**
 * The first `width` hashes of a tile of the tree over all acts, 1 to 256. Throws where the record does not have as
 * many.
 */
export async function loadTile(
  reader: DatabaseReader,
  tile: Tile,
  width: number,
): Promise<readonly TreeHash[]> {
  const row = width === tileWidth ? await findById(reader, 'tiles', tileId(tile)) : null
  return row ? splitHashes(row.hashes) : hashTile(reader, tile, width)
}

/** The same from the acts, or from the tiles below: as the tile is made before it is stored. */
export async function hashTile(
  reader: DatabaseReader,
  { level, index }: Tile,
  width: number,
): Promise<readonly TreeHash[]> {
  const start = index * tileWidth
  const hashes =
    level === 0
      ? (await loadEntries(reader, start, width)).map(hashLeaf)
      : await loadRoots(reader, level - 1, start, width)
  if (hashes.length !== width) {
    throw new Error(`The tile ${level}/${index} has ${hashes.length} hashes instead of ${width}.`)
  }
  return hashes
}

/** The texts of `count` acts, from the one with the index `start` on: act 1 has the index 0. Fewer where there are fewer. */
export async function loadEntries(
  reader: DatabaseReader,
  start: number,
  count: number,
): Promise<readonly string[]> {
  const acts = await select(reader, 'acts', ['text'], {
    where: { sequence: { greater_than: start, less_than_equal: start + count } },
    sort: 'sequence',
  })
  return acts.map(({ text }) => text)
}

async function loadRoots(
  reader: DatabaseReader,
  level: number,
  start: number,
  count: number,
): Promise<readonly TreeHash[]> {
  const tiles = await select(reader, 'tiles', ['root'], {
    where: {
      level: { equals: level },
      index: { greater_than_equal: start, less_than: start + count },
    },
    sort: 'index',
  })
  return tiles.map(({ root }) => Buffer.from(root, 'base64'))
}

const hashLength = 32

function splitHashes(base64: string): readonly TreeHash[] {
  const bytes = Buffer.from(base64, 'base64')
  return Array.from({ length: tileWidth }, (_, place) =>
    bytes.subarray(place * hashLength, (place + 1) * hashLength),
  )
}
