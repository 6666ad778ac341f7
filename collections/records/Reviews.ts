import { recordCollection } from './recordCollection'

/**
 * The review of one candidate by one person, in one role, at one submission. It never changes, and neither do the
 * words that were read.
 */
export const Reviews = recordCollection('reviews', [
  { name: 'update', type: 'text', required: true, index: true },
  { name: 'submission', type: 'number', required: true },
  { name: 'candidate', type: 'text', index: true },
  { name: 'reviewer', type: 'text', required: true, index: true },
  { name: 'name', type: 'text', required: true },
  /** The link of a reviewer without an account. */
  { name: 'invitation', type: 'text' },
  { name: 'role', type: 'text', required: true },
  { name: 'verdict', type: 'text', required: true },
  { name: 'comment', type: 'textarea', maxLength: 20_000 },
  { name: 'isPrivate', type: 'checkbox', required: true },
  /** The part that it is about: its kind, its id and its digest in that candidate (none in a draft). */
  { name: 'partKind', type: 'text' },
  { name: 'part', type: 'text' },
  { name: 'partDigest', type: 'text' },
  { name: 'at', type: 'text', required: true },
  /** The digest of its act. */
  { name: 'act', type: 'text', required: true },
])
