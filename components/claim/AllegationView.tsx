import { claimAnchor } from '@/domain/address/anchors'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { BesideView } from './BesideView'
import type { ClaimContext } from './ClaimContext'
import { claimLabel } from './claimLabel'
import { saysAlleged } from './saysAlleged'

type Props = { claim: PublishedClaim; context: ClaimContext }

/**
 * The heading of a claim. Whatever the dossier calls its claims, the heading says that this one is alleged: a screen
 * reader may read it without its context, and it must not pass for a fact.
 */
export function AllegationView({ claim, context }: Props) {
  const { language, labels, level, address } = context
  const words = siteWords(language)
  const Heading = level === 1 ? 'h1' : 'h2'
  const label = claimLabel(labels, claim.number)
  const isTagged = !saysAlleged(label, language)
  const isWithdrawn = claim.standing.is === 'withdrawn'
  return (
    <header className="allegation row">
      <Heading className="marked" id={`${claimAnchor(claim.number)}-title`}>
        <span className="label">{displayText(label, language)}</span>
        {isTagged && ' '}
        {isTagged && <span className="tag tag-doubtful">{words.allegation}</span>}
        {isWithdrawn && ' '}
        {isWithdrawn && <span className="tag">{words.withdrawn}</span>}
        <span className="unseen">{words.colon} </span>
        <span className="statement">{displayText(claim.statement, language)}</span>
      </Heading>
      <p className="number" aria-hidden={address === null ? true : undefined}>
        {address === null ? (
          <span className="numeral">{claim.number}</span>
        ) : (
          <a href={address}>
            <span className="numeral" aria-hidden="true">
              {claim.number}
            </span>{' '}
            <span className="hint">{words.citePoint(claim.number)}</span>
          </a>
        )}
      </p>
      <BesideView piece={{ kind: 'claim', id: claim.id, place: 1 }} context={context} />
    </header>
  )
}
