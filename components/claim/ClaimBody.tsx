import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { CitationsView } from './CitationsView'
import type { ClaimContext } from './ClaimContext'
import { EvidenceListView } from './EvidenceListView'
import { ResponseView } from './ResponseView'

type Props = { claim: PublishedClaim; context: ClaimContext }

/** The citations, the response and the evidence of a claim. */
export function ClaimBody({ claim, context }: Props) {
  const { desk } = context
  return (
    <>
      <CitationsView claim={claim} context={context} />
      {desk?.after('citation')}
      <ResponseView claim={claim} context={context} />
      {desk?.after('response')}
      <EvidenceListView claim={claim} context={context} />
      {desk?.after('evidence')}
    </>
  )
}
