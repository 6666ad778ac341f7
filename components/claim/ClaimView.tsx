import { pointAnchor } from '@/domain/address/anchors'
import type { Labels } from '@/domain/edition/PartValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { AllegationView } from './AllegationView'
import { CitationsView } from './CitationsView'
import { EvidenceListView } from './EvidenceListView'
import { ResponseView } from './ResponseView'
import { WithdrawnClaimView } from './WithdrawnClaimView'

/** What the parts of a claim need from the dossier around them. */
export type ClaimContext = {
  language: Language
  labels: Labels
  organisation: string
  timeZone: string
  /** Level of the claim's own heading: 1 where it stands alone, 2 within a dossier. */
  level: 1 | 2
  /** The page of this claim alone; null where this is that page. */
  address: string | null
}

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

/** Who says it, what the company answers, on what evidence. */
export function ClaimBody({ claim, context }: Props) {
  return (
    <>
      <CitationsView claim={claim} context={context} />
      <ResponseView claim={claim} context={context} />
      <EvidenceListView claim={claim} context={context} />
    </>
  )
}
