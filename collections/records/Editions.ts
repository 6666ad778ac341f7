import { canonicalTextField, recordCollection } from './recordCollection'

/**
 * What was published: complete, numbered, never changed. `dossier` is not a relationship: an edition outlives all
 * else.
 */
export const Editions = recordCollection(
  'editions',
  [
    { name: 'dossier', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true, index: true },
    { name: 'publishedAt', type: 'text', required: true, index: true },
    { name: 'digest', type: 'text', required: true, unique: true },
    { name: 'candidate', type: 'text', required: true },
    { ...canonicalTextField, name: 'envelope' },
    canonicalTextField,
  ],
  [{ fields: ['dossier', 'number'], unique: true }],
)
