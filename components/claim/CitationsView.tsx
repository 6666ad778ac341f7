import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { CitationView } from './CitationView'
import type { ClaimContext } from './ClaimContext'
import { citationGroups } from './citationGroups'

type Props = { claim: PublishedClaim; context: ClaimContext }

export function CitationsView({ claim, context: { language, labels, level, desk } }: Props) {
  const Heading = level === 1 ? 'h2' : 'h3'
  return citationGroups(claim.citations, labels).map(({ heading, citations }) => (
    <div className="citations row" key={citations[0]?.place}>
      <Heading className="heading">{displayText(heading, language)}</Heading>
      {citations.map(({ place, citation }) => (
        <CitationView
          key={citation.id}
          citation={citation}
          point={claim.number}
          place={place}
          language={language}
        >
          {desk?.beside({ kind: 'citation', id: citation.id, place })}
        </CitationView>
      ))}
    </div>
  ))
}
