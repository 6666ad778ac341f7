import { closedCollection } from '@/collections/records/closedCollection'

/**
 * Links by which somebody without an account reads one candidate and says what they think of it. Only the digest of
 * a link's secret is kept: whoever reads the database cannot come in by it. Only operations write and read here.
 */
export const Invitations = closedCollection('invitations', [
  { name: 'update', type: 'text', required: true, index: true },
  /** What the link leads to, and nothing else. */
  { name: 'candidate', type: 'text', required: true },
  { name: 'submission', type: 'number', required: true },
  /** The same for every link of one update that one person made for one name in one role. */
  { name: 'person', type: 'text', required: true },
  { name: 'name', type: 'text', required: true, maxLength: 200 },
  { name: 'role', type: 'text', required: true },
  { name: 'secretDigest', type: 'text', required: true, unique: true },
  { name: 'invitedBy', type: 'text', required: true },
  /** ISO 8601 in UTC, as the others. */
  { name: 'madeAt', type: 'text', required: true },
  { name: 'expiresAt', type: 'text', required: true },
  { name: 'revokedAt', type: 'text' },
])
