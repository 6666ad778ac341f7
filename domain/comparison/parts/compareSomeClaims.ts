import type { Envelope, Part } from '@/domain/edition/Edition'
import type { Change } from './Change'
import { compareClaims } from './compareClaims'
import { contentOf } from './contentOf'
import { indexClaims } from './indexContent'

/** Some lines of an envelope, in its order. */
export type References = Pick<Envelope, 'parts'>

/** The lines of an envelope that are of these claims. */
export const partsOfClaims = ({ parts }: References, claims: ReadonlySet<string>): References => ({
  parts: parts.filter(({ claim }) => claim !== undefined && claims.has(claim.id)),
})

/**
 * What changed under some claims from one edition to another: `before` and `after` hold all lines of these claims
 * and no others, `parts` their parts by digest. That a claim moved among the others is not told: they are not looked
 * at. Throws when a part is missing.
 */
export function compareSomeClaims(
  before: References,
  after: References,
  parts: ReadonlyMap<string, Part>,
): readonly Change[] {
  const of = (some: References) => ({ claims: indexClaims(contentOf(some, parts)) })
  return compareClaims(of(before), of(after)).filter(({ kind }) => kind !== 'claimMoved')
}
