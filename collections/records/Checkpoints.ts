import { recordCollection } from './recordCollection'

/** The heads of the log that were signed and left the house, each as a note (`domain/log/note/`). */
export const Checkpoints = recordCollection(
  'checkpoints',
  [
    { name: 'size', type: 'number', required: true, index: true },
    /** The verifier key that signed it. */
    { name: 'key', type: 'text', required: true },
    { name: 'note', type: 'textarea', required: true },
  ],
  [{ fields: ['size', 'key'], unique: true }],
)
