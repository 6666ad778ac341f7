import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { BesideView } from './BesideView'
import { CitationView } from './CitationView'
import type { ClaimContext } from './ClaimContext'
import { citationGroups } from './citationGroups'

type Props = { claim: PublishedClaim; context: ClaimContext }

export function CitationsView({ claim, context }: Props) {
  const { language, labels, level } = context
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
          <BesideView piece={{ kind: 'citation', id: citation.id, place }} context={context} />
        </CitationView>
      ))}
    </div>
  ))
}
