import { closedCollection } from '@/collections/records/closedCollection'

/**
 * Links by which a person without an account reads and reviews one candidate. Only the digest of a link's secret is
 * stored, so that access to the database does not give access by a link. Only operations read and write it.
 */
export const Invitations = closedCollection('invitations', [
  { name: 'update', type: 'text', required: true, index: true },
  /** The only candidate that the link opens. */
  { name: 'candidate', type: 'text', required: true },
  { name: 'submission', type: 'number', required: true },
  /** The same for every link of one update that one person made for one name in one role. */
  { name: 'person', type: 'text', required: true },
  { name: 'name', type: 'text', required: true, maxLength: 200 },
  { name: 'role', type: 'text', required: true },
  { name: 'secretDigest', type: 'text', required: true, unique: true },
  { name: 'invitedBy', type: 'text', required: true },
  /** ISO 8601 in UTC, as the other times. */
  { name: 'madeAt', type: 'text', required: true },
  { name: 'expiresAt', type: 'text', required: true },
  { name: 'revokedAt', type: 'text' },
])
