import { fileAddress } from '@/domain/address/addresses'
import type { FileValue } from '@/domain/edition/PartValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { BesideView } from './BesideView'
import type { ClaimContext } from './ClaimContext'
import { EvidenceView } from './EvidenceView'

const publicAddressOf = ({ sha256, name }: FileValue) => fileAddress(sha256, name)

type Props = { claim: PublishedClaim; context: ClaimContext }

export function EvidenceListView({ claim, context }: Props) {
  const { language, labels, level } = context
  if (claim.evidence.length === 0) return null
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <div className="evidence row">
      <Heading className="heading">{displayText(labels.evidence, language)}</Heading>
      <ul className="row">
        {claim.evidence.map((evidence, index) => (
          <EvidenceView
            key={evidence.id}
            evidence={evidence}
            point={claim.number}
            place={index + 1}
            language={language}
            origin={context.origin}
            addressOfFile={context.addressOfFile ?? publicAddressOf}
          >
            <BesideView
              piece={{ kind: 'evidence', id: evidence.id, place: index + 1 }}
              context={context}
            />
          </EvidenceView>
        ))}
      </ul>
    </div>
  )
}
