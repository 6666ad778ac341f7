import type { Tile } from './Tile'
import { tileWidth } from './Tile'

/** What is read under the prefix of a log: hashes, or the entries that those of level 0 are of (C2SP tlog-tiles). */
export type TileRequest = Tile & { readonly holds: 'hashes' | 'entries'; readonly width: number }

/** The address of a tile below the log's prefix: `tile/0/x001/067`, of a partial one `tile/entries/005.p/12`. */
export function writeTilePath({ holds, level, index, width }: TileRequest): string {
  const groups = String(index)
    .padStart(Math.ceil(String(index).length / 3) * 3, '0')
    .match(/\d{3}/g)
  const number = groups?.map((digits, place) => (place < groups.length - 1 ? `x${digits}` : digits))
  const partial = width === tileWidth ? '' : `.p/${width}`
  return `tile/${holds === 'entries' ? 'entries' : level}/${number?.join('/')}${partial}`
}

/** The tile at an address below the log's prefix, or null where it is not the address of one. */
export function parseTilePath(path: string): TileRequest | null {
  const [, level = '', number = '', width = String(tileWidth)] =
    /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ??
    []
  const request: TileRequest = {
    holds: level === 'entries' ? 'entries' : 'hashes',
    level: level === 'entries' ? 0 : Number(level),
    index: Number(number.replace(/[x/]/g, '')),
    width: Number(width),
  }
  return writeTilePath(request) === path ? request : null
}
