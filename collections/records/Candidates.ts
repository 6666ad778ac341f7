import { canonicalTextField, recordCollection } from './recordCollection'

/** The exact edition that an update would publish, frozen at each submission. No request reads its words here. */
export const Candidates = recordCollection(
  'candidates',
  [
    { name: 'update', type: 'text', required: true, index: true },
    { name: 'dossier', type: 'text', required: true, index: true },
    { name: 'submission', type: 'number', required: true },
    { name: 'digest', type: 'text', required: true, index: true },
    { name: 'frozenAt', type: 'text', required: true },
    canonicalTextField,
  ],
  [{ fields: ['update', 'submission'], unique: true }],
)
