import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { AllegationView } from './AllegationView'
import { ClaimBody } from './ClaimBody'
import type { ClaimContext } from './ClaimContext'
import { WithdrawnClaimView } from './WithdrawnClaimView'

export type ClaimContentProps = { claim: PublishedClaim; context: ClaimContext }

/** Returns the HTML of that content, which may come from a cache. */
export type ClaimHtml = (props: ClaimContentProps) => string

/** The content of a claim's article. It depends only on these props, so it can be cached. */
export function ClaimContent({ claim, context }: ClaimContentProps) {
  return (
    <>
      <AllegationView claim={claim} context={context} />
      {claim.standing.is === 'withdrawn' ? (
        <WithdrawnClaimView claim={claim} standing={claim.standing} context={context} />
      ) : (
        <ClaimBody claim={claim} context={context} />
      )}
    </>
  )
}
