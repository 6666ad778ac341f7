/**
 * The id of a feed or entry: a UUID (RFC 9562, version 8: SHA-256 of a name) as a URN. The name contains only
 * identities that never change in the record, and no address. So a move to another host or slug does not show old news
 * as new.
 */
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'

export type FeedIdentity =
  /** `firstAct` is the digest of the press room's first act. */
  | { of: 'pressRoom'; firstAct: string; language: string }
  | { of: 'dossier'; dossier: string }
  | { of: 'claim'; dossier: string; claim: string }
  /** The changes of an edition, by the edition's digest; if `claim` is given, only those of that claim. */
  | { of: 'update'; edition: string; claim: string | null }

/** The identity as `urn:uuid:…`: a UUID of version 8 (RFC 9562) made from the first 128 bits of its SHA-256 digest. */
export function lastingUrn(identity: FeedIdentity): string {
  const hash = digestOf(canonicalText({ format: 'point-par-point/feed/1', ...identity }))
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    `urn:uuid:${hash.slice(0, 8)}`,
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
