import type { Envelope, Part } from '@/domain/edition/Edition'
import type { Change } from './Change'
import { compareClaims } from './compareClaims'
import { contentOf } from './contentOf'
import { indexClaims } from './indexContent'

/** Some references of an envelope, in its order. */
export type References = Pick<Envelope, 'parts'>

/** The references of an envelope that belong to these claims. */
export const partsOfClaims = ({ parts }: References, claims: ReadonlySet<string>): References => ({
  parts: parts.filter(({ claim }) => claim !== undefined && claims.has(claim.id)),
})

/**
 * The changes in some claims from one edition to another. `before` and `after` contain all references of these claims
 * and no others; `parts` has their parts by digest. Moves of claims among the others are not reported, because the
 * others are not compared. Throws when a part is missing.
 */
export function compareSomeClaims(
  before: References,
  after: References,
  parts: ReadonlyMap<string, Part>,
): readonly Change[] {
  const of = (some: References) => ({ claims: indexClaims(contentOf(some, parts)) })
  return compareClaims(of(before), of(after)).filter(({ kind }) => kind !== 'claimMoved')
}
