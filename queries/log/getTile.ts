import type { DatabaseReader } from '@/database/find'
import type { TileRequest } from '@/domain/log/parseTilePath'
import { tileWidth, widthIn } from '@/domain/log/Tile'
import { writeEntries } from '@/domain/log/writeEntries'
import { findCheckpoint } from './findCheckpoint'
import { loadEntries, loadTile } from './loadTile'

/** The bytes of a tile (C2SP tlog-tiles). Null where the newest checkpoint does not contain as many of its hashes. */
export async function getTile(
  reader: DatabaseReader,
  { holds, width, ...tile }: TileRequest,
): Promise<Buffer | null> {
  const checkpoint = await findCheckpoint(reader)
  if (!checkpoint || widthIn(tile, checkpoint.size) < width) return null
  return holds === 'entries'
    ? writeEntries(await loadEntries(reader, tile.index * tileWidth, width))
    : Buffer.concat(await loadTile(reader, tile, width))
}
