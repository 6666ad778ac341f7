import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import { editionClaimAddress } from '@/domain/address/addresses'
import type { Change } from '@/domain/comparison/parts/Change'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { comparisonWords } from '@/locales/comparisonWords'
import { siteWords } from '@/locales/siteWords'

type Props = {
  edition: PublishedDossier
  slug: string
  language: Language
  changes: readonly Change[]
}

/** The claims whose words did not change, folded: the page also shows what stayed the same. */
export function UnchangedClaimsView({ edition, slug, language, changes }: Props) {
  const changed = new Set(changes.map(({ claim }) => claim?.id))
  const unchanged = edition.claims.filter(({ id }) => !changed.has(id))
  if (unchanged.length === 0) return null
  const { colon, allegation, withdrawn } = siteWords(language)
  const labelOf = (number: number) => claimLabel(edition.head.labels, number)
  return (
    <details className="unchanged">
      <summary>{comparisonWords(language).page.unchangedPoints(unchanged.length)}</summary>
      <ul>
        {unchanged.map(({ id, number, statement, standing }) => (
          <li key={id}>
            <a href={editionClaimAddress(language, slug, edition.number, number)}>
              {displayText(labelOf(number), language)}
            </a>
            {!saysAlleged(labelOf(number), language) && (
              <>
                {' '}
                <span className="tag tag-doubtful">{allegation}</span>
              </>
            )}
            {standing.is === 'withdrawn' && (
              <>
                {' '}
                <span className="tag">{withdrawn}</span>
              </>
            )}
            {colon} <span className="statement">{displayText(statement, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
