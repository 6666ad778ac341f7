import type { Envelope, Part } from '@/domain/edition/Edition'
import type { Change } from './Change'
import { compareClaims } from './compareClaims'
import { contentOf } from './contentOf'
import { indexClaims } from './indexContent'

type References = Pick<Envelope, 'parts'>

/** The lines of an envelope that are of these claims. */
export const partsOfClaims = ({ parts }: References, claims: ReadonlySet<string>) =>
  parts.filter(({ claim }) => claim !== undefined && claims.has(claim.id))

/**
 * What changed under these claims from one edition to another; `parts` holds their parts by digest, on both sides.
 * That a claim moved among the others is not told: the others are not looked at. Throws when a part is missing.
 */
export function compareSomeClaims(
  before: References,
  after: References,
  claims: ReadonlySet<string>,
  parts: ReadonlyMap<string, Part>,
): readonly Change[] {
  const of = (envelope: References) => ({
    claims: indexClaims(contentOf({ parts: partsOfClaims(envelope, claims) }, parts)),
  })
  return compareClaims(of(before), of(after)).filter(({ kind }) => kind !== 'claimMoved')
}
