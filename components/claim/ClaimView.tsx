import { pointAnchor } from '@/domain/address/anchors'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { AllegationView } from './AllegationView'
import { ClaimBody } from './ClaimBody'
import type { ClaimContext } from './ClaimContext'
import { WithdrawnClaimView } from './WithdrawnClaimView'

type Props = { claim: PublishedClaim; context: ClaimContext }

export function ClaimView({ claim, context }: Props) {
  const anchor = pointAnchor(claim.number)
  return (
    <article className="claim row" id={anchor} aria-labelledby={`${anchor}-title`}>
      <AllegationView claim={claim} context={context} />
      {claim.standing.is === 'withdrawn' ? (
        <WithdrawnClaimView claim={claim} standing={claim.standing} context={context} />
      ) : (
        <ClaimBody claim={claim} context={context} />
      )}
    </article>
  )
}
