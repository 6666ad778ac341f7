import { recordCollection } from './recordCollection'

/**
 * The working copy of a dossier at the time when an update was submitted or abandoned: its own documents and the
 * shared ones that they use, as JSON. Abandoning restores the copy that was published; abandoned words can be taken
 * up again from their own copy.
 */
export const FrozenCopies = recordCollection('frozenCopies', [
  { name: 'update', type: 'text', required: true, index: true },
  { name: 'dossier', type: 'text', required: true, index: true },
  { name: 'at', type: 'text', required: true },
  /** The digest of the candidate that was frozen with it; none where it was abandoned unsubmitted. */
  { name: 'candidate', type: 'text', index: true },
  { name: 'text', type: 'textarea', required: true, maxLength: 15_000_000 },
])
