import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import type { Labels } from '@/domain/edition/PartValue'
import type { ClaimReference } from '@/domain/edition/Piece'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

/** The dossier's labels, and the statement of each claim by its id. */
export type ClaimNames = { labels: Labels; statements: ReadonlyMap<string, string> }

type Props = { claim: ClaimReference; names: ClaimNames | null; language: Language }

/** The claim whose changes follow. Its statement always comes with the word that says it is alleged. */
export function ClaimHeading({ claim, names, language }: Props) {
  const words = siteWords(language)
  const label = names
    ? displayText(claimLabel(names.labels, claim.number), language)
    : comparisonWords(language).point(claim.number)
  const statement = names?.statements.get(claim.id)
  const isTagged = !saysAlleged(label, language)
  return (
    <h2 className="compared-claim">
      <span className="label">{label}</span>
      {statement !== undefined && (
        <>
          {isTagged && ' '}
          {isTagged && <span className="tag tag-doubtful">{words.allegation}</span>}
          <span className="unseen">{words.colon} </span>
          <span className="statement">{displayText(statement, language)}</span>
        </>
      )}
    </h2>
  )
}
