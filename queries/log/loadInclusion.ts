import type { DatabaseReader } from '@/database/find'
import { consistencyRanges } from '@/domain/log/consistencyRanges'
import { inclusionRanges } from '@/domain/log/inclusionRanges'
import { hashOfRange, type Range, subtreesOf } from '@/domain/log/Range'
import { hashInTile, type Tile, tileOf, widthIn } from '@/domain/log/Tile'
import type { TreeHash } from '@/domain/log/TreeHash'
import { loadTile, tileId } from './loadTile'

/** The hashes that prove that the act with that index, from 0, is among the first `size` acts. */
export const loadInclusion = (
  reader: DatabaseReader,
  index: number,
  size: number,
): Promise<readonly TreeHash[]> => loadHashes(reader, inclusionRanges(index, size), size)

/** The hashes that prove that the first `old` acts are the beginning of the first `size` ones. */
export const loadConsistency = (
  reader: DatabaseReader,
  old: number,
  size: number,
): Promise<readonly TreeHash[]> => loadHashes(reader, consistencyRanges(old, size), size)

async function loadHashes(
  reader: DatabaseReader,
  ranges: readonly Range[],
  size: number,
): Promise<readonly TreeHash[]> {
  const tiles = new Map<string, Tile>()
  for (const subtree of ranges.flatMap(subtreesOf)) {
    const tile = tileOf(subtree)
    tiles.set(tileId(tile), tile)
  }
  const loaded = await Promise.all(
    [...tiles].map(
      async ([id, tile]) => [id, await loadTile(reader, tile, widthIn(tile, size))] as const,
    ),
  )
  const hashes = new Map(loaded)
  return ranges.map((range) =>
    hashOfRange(range, (subtree) => hashInTile(subtree, hashes.get(tileId(tileOf(subtree))) ?? [])),
  )
}
