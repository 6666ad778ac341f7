import { recordCollection } from './recordCollection'

/** The full tiles of the tree over all acts (`domain/log/Tile.ts`): 256 hashes, and the hash of the subtree over them. */
export const Tiles = recordCollection('tiles', [
  { name: 'level', type: 'number', required: true },
  { name: 'index', type: 'number', required: true },
  /** In Base64, one after another. */
  { name: 'hashes', type: 'textarea', required: true },
  /** In Base64. */
  { name: 'root', type: 'text', required: true },
])
