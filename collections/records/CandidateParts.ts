import { canonicalTextField, recordCollection } from './recordCollection'

/**
 * The parts of candidates that were not published when they were frozen, apart from published ones: an unpublished word
 * is never in a public collection.
 */
export const CandidateParts = recordCollection(
  'candidateParts',
  [
    { name: 'update', type: 'text', required: true, index: true },
    { name: 'digest', type: 'text', required: true },
    canonicalTextField,
  ],
  [{ fields: ['update', 'digest'], unique: true }],
)
