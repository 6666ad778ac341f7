import { AllegationView } from '@/components/claim/AllegationView'
import { ClaimBody } from '@/components/claim/ClaimBody'
import type { ClaimContext } from '@/components/claim/ClaimContext'
import { RichTextView } from '@/components/richText/RichTextView'
import { claimAnchor } from '@/domain/address/anchors'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import { comparisonWords } from '@/locales/comparisonWords'

type Props = {
  comparison: Comparison
  dossier: DossierWords
  contextOf: (number: number) => Omit<ClaimContext, 'labels'>
}

/**
 * The words that the withdrawals of a comparison take away, or its reinstatements bring back, for whoever decides on
 * them; nothing where it has neither. The comparison itself gives only their reasons.
 */
export function StandingWordsView({ comparison, dossier, contextOf }: Props) {
  const changes = comparison.is === 'first' ? [] : comparison.changes
  const ids = new Set(
    changes.flatMap(({ kind, part }) =>
      kind === 'claimWithdrawn' || kind === 'claimReinstated' ? [part.id] : [],
    ),
  )
  const isWhole = changes.some(
    ({ kind }) => kind === 'dossierWithdrawn' || kind === 'dossierReinstated',
  )
  const claims = isWhole ? dossier.claims : dossier.claims.filter(({ id }) => ids.has(id))
  const introduction = isWhole ? dossier.introduction : null
  const [first] = dossier.claims
  if (claims.length === 0 && introduction === null) return null
  const { language } = contextOf(first?.number ?? 1)
  const isWithdrawn = changes.some(
    ({ kind }) => kind === 'claimWithdrawn' || kind === 'dossierWithdrawn',
  )
  const { standingWords } = comparisonWords(language)
  return (
    <>
      <h2 className="heading standing-words">
        {isWithdrawn ? standingWords.withdrawn : standingWords.reinstated}
      </h2>
      {introduction !== null && (
        <div className="introduction prose">
          <RichTextView text={introduction} language={language} />
        </div>
      )}
      {claims.map((claim) => {
        const context = { ...contextOf(claim.number), labels: dossier.head.labels }
        const anchor = claimAnchor(claim.number)
        return (
          <article className="claim row" key={claim.id} aria-labelledby={`${anchor}-title`}>
            <AllegationView claim={claim} context={context} />
            <ClaimBody claim={claim} context={context} />
          </article>
        )
      })}
    </>
  )
}
