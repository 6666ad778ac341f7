import { canonicalTextField, recordCollection } from './recordCollection'

/** Who did what, when, on which digest: one gapless sequence, each act naming the one before it. */
export const Acts = recordCollection('acts', [
  { name: 'sequence', type: 'number', required: true, unique: true },
  { name: 'verb', type: 'text', required: true },
  { name: 'subject', type: 'text', required: true, index: true },
  { name: 'digest', type: 'text', required: true },
  /** The digest that the act was done on: a candidate's or an edition's. */
  { name: 'about', type: 'text', index: true },
  { name: 'detail', type: 'text', required: true },
  canonicalTextField,
])
