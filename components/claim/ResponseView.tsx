import { RichTextView } from '@/components/richText/RichTextView'
import { responseAnchor } from '@/domain/address/anchors'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import type { ClaimContext } from './ClaimContext'
import { MarginMarksView } from './MarginMarksView'

type Props = { claim: PublishedClaim; context: ClaimContext }

export function ResponseView({ claim, context }: Props) {
  const { language, labels, level, organisation, desk } = context
  if (claim.response === null) return null
  const piece = { kind: 'response', id: claim.response.id, place: 1 } as const
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <div className="response row">
      <Heading className="heading">{displayText(labels.response, language)}</Heading>
      <p className="attribution">{displayText(organisation, language)}</p>
      <MarginMarksView piece={piece} context={context} />
      <div className="prose marked">
        <RichTextView
          text={claim.response.body}
          language={language}
          anchor={(place) => responseAnchor(claim.number, place)}
        />
      </div>
      {desk?.beside(piece)}
    </div>
  )
}
