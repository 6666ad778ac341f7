import { claimLabel } from '@/components/claim/claimLabel'
import { absoluteAddress, editionClaimAddress } from '@/domain/address/addresses'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { plainText } from '@/domain/richText/plainText'
import { appearanceData } from './appearanceData'
import { evidenceData } from './evidenceData'
import { lagStatus } from './lagStatus'
import { organisationId } from './organisationId'
import { withdrawalData } from './withdrawalData'

type Shown = {
  origin: string
  isAlone: boolean
  since: Withdrawal | null
  isWithdrawnInOriginal: boolean
}

/**
 * A claim that others made: the organisation put it into words (`claimInterpreter`) and answers it (`comment`), but
 * is not its author and does not rate it. For a withdrawn claim only the withdrawal, its date and reason; for one that
 * was withdrawn after the shown edition, those beside what it said. The text of the answer is included only on the
 * claim's own page: a whole dossier would contain all its answers twice.
 */
export function claimData(
  claim: PublishedClaim,
  dossier: PublishedDossier,
  { origin, isAlone, since, isWithdrawnInOriginal }: Shown,
) {
  const { number, statement, standing, citations, response, evidence } = claim
  const { slug, labels } = dossier.head
  const page = editionClaimAddress(dossier.dossier.language, slug, dossier.number, number)
  const address = absoluteAddress(origin, page)
  const organisation = { '@id': organisationId(origin) }
  const named = {
    '@type': 'Claim',
    '@id': `${address}#claim`,
    url: address,
    name: claimLabel(labels, number),
    text: statement,
    claimInterpreter: organisation,
  }
  if (standing.is === 'withdrawn') {
    return { ...named, ...withdrawn(standing) }
  }
  const answer = {
    '@type': 'Comment',
    author: organisation,
    text: isAlone && response ? plainText(response.body).join('\n\n') : undefined,
    citation: evidence.map((document) => evidenceData(document, origin)),
  }
  return {
    ...named,
    ...(isWithdrawnInOriginal ? { creativeWorkStatus: lagStatus.withdrawn } : {}),
    ...(since ? withdrawn(since) : {}),
    appearance: citations.map(appearanceData),
    comment: response || evidence.length > 0 ? answer : undefined,
  }
}

const withdrawn = (withdrawal: Withdrawal) => ({
  creativeWorkStatus: 'Withdrawn',
  correction: withdrawalData(withdrawal),
})
