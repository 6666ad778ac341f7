import type { ReactNode } from 'react'
import { claimAnchor, wholeDossierAnchor } from '@/domain/address/anchors'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Change } from '@/domain/comparison/parts/Change'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'
import { ChangeView } from './ChangeView'
import { ClaimHeading, type ClaimNames } from './ClaimHeading'
import type { ComparisonLayout } from './ComparisonContext'
import { groupChanges } from './groupChanges'

type Props = {
  comparison: Comparison
  language: Language
  layout: ComparisonLayout
  /** What stands after a change: its comments. */
  aside?: (change: Change) => ReactNode
  /** Without them a claim is called by its number alone. */
  names?: ClaimNames
  /** Whether a change of the public note is shown with the others: it tells of the update and is none of it. */
  isNoteShown?: boolean
}

/** All that changed between two contents of a dossier, claim by claim. */
export function ComparisonView({ comparison, language, layout, aside, names, isNoteShown }: Props) {
  const words = comparisonWords(language)
  if (comparison.is === 'first') return <p className="comparison-empty">{words.first}</p>
  const { changes } = comparison
  const note = isNoteShown ? comparison.note : null
  if (changes.length === 0 && !note) return <p className="comparison-empty">{words.same}</p>
  const context = { language, layout }
  const groups = groupChanges(changes)
  return (
    <div className={`comparison comparison-${layout}`}>
      {layout === 'sideBySide' && (
        <div className="side-names" aria-hidden="true">
          <span>{words.before}</span>
          <span>{words.after}</span>
        </div>
      )}
      {note && (
        <ol className="changes">
          <ChangeView change={note} context={context} />
        </ol>
      )}
      {groups.map(({ claim, changes: grouped }, place) => (
        <section key={claim?.id ?? ''} id={anchorOf(place)}>
          {claim ? (
            <ClaimHeading claim={claim} names={names ?? null} language={language} />
          ) : (
            <h2 className="compared-claim">
              <span className="label">{words.wholeDossier}</span>
            </h2>
          )}
          <ol className="changes">
            {grouped.map((change) => (
              <ChangeView
                key={`${change.kind} ${change.part.kind} ${change.part.id} ${'label' in change ? change.label : ''}`}
                change={change}
                context={context}
              >
                {aside?.(change)}
              </ChangeView>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )

  /** A removed claim and one that has its number now cannot both be led to by it. */
  function anchorOf(place: number): string | undefined {
    const number = groups[place]?.claim?.number
    if (groups.findIndex(({ claim }) => claim?.number === number) !== place) return undefined
    return number === undefined ? wholeDossierAnchor : claimAnchor(number)
  }
}
