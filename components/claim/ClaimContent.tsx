import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { AllegationView } from './AllegationView'
import { ClaimBody } from './ClaimBody'
import type { ClaimContext } from './ClaimContext'
import { WithdrawnClaimView } from './WithdrawnClaimView'

export type ClaimContentProps = { claim: PublishedClaim; context: ClaimContext }

/** Gives the HTML of that content, which may be kept from an earlier page. */
export type ClaimHtml = (props: ClaimContentProps) => string

/** What stands in the article of a claim. It depends on nothing but these props, and so can be kept. */
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
