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
  /** Content after a change: its comments. */
  aside?: (change: Change) => ReactNode
  /** Without them only the number names a claim. */
  names?: ClaimNames
  /**
   * Whether a change of the public note is listed with the changes. It describes the update and does not count as
   * one.
   */
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

  /**
   * The anchor of a group; none where an earlier group has the same number: a removed claim and a current one can
   * share it.
   */
  function anchorOf(place: number): string | undefined {
    const number = groups[place]?.claim?.number
    if (groups.findIndex(({ claim }) => claim?.number === number) !== place) return undefined
    return number === undefined ? wholeDossierAnchor : claimAnchor(number)
  }
}
