import { describe, expect, it } from 'vitest'
import { parseTilePath, writeTilePath } from './parseTilePath'
import { writeEntries } from './writeEntries'

describe('addresses of tiles', () => {
  it.each([
    ['tile/0/000', { holds: 'hashes', level: 0, index: 0, width: 256 }],
    ['tile/0/x001/x234/067', { holds: 'hashes', level: 0, index: 1_234_067, width: 256 }],
    ['tile/2/005.p/12', { holds: 'hashes', level: 2, index: 5, width: 12 }],
    ['tile/entries/x001/000.p/255', { holds: 'entries', level: 0, index: 1000, width: 255 }],
  ] as const)('%s is the address of one tile, and the only one', (path, request) => {
    expect(parseTilePath(path)).toEqual(request)
    expect(writeTilePath(request)).toBe(path)
  })

  it.each([
    'tile/0/0',
    'tile/0/x000/001',
    'tile/00/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/012',
    'tile/0/001/002',
    'tile/-1/001',
    'tile/entries/001/',
    'tile/0/001\n',
    'checkpoint',
  ])('%j is the address of no tile', (path) => {
    expect(parseTilePath(path)).toBeNull()
  })

  it('Entries stand in a bundle after their lengths in bytes, and one of more than 65,535 is refused', () => {
    expect(writeEntries(['é', '']).toString('hex')).toBe('0002c3a90000')
    expect(() => writeEntries(['x'.repeat(65_536)])).toThrow(RangeError)
  })
})
