import { recordCollection } from './recordCollection'

/** What one person said of one candidate, in one role, at one submission: never changed, as the words were read. */
export const Reviews = recordCollection('reviews', [
  { name: 'update', type: 'text', required: true, index: true },
  { name: 'submission', type: 'number', required: true },
  { name: 'candidate', type: 'text', index: true },
  { name: 'reviewer', type: 'text', required: true, index: true },
  { name: 'name', type: 'text', required: true },
  /** The link that the reviewer came by, who has no account. */
  { name: 'invitation', type: 'text' },
  { name: 'role', type: 'text', required: true },
  { name: 'verdict', type: 'text', required: true },
  { name: 'comment', type: 'textarea', maxLength: 20_000 },
  { name: 'isPrivate', type: 'checkbox', required: true },
  /** The part that it is about: its kind, its id and its digest in that candidate. */
  { name: 'partKind', type: 'text' },
  { name: 'part', type: 'text' },
  { name: 'partDigest', type: 'text' },
  { name: 'at', type: 'text', required: true },
  /** The digest of its act. */
  { name: 'act', type: 'text', required: true },
])
