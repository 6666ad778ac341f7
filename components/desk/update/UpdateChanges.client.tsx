'use client'
import { useState } from 'react'
import { ComparisonView } from '@/components/comparison/ComparisonView'
import { describeChange } from '@/components/comparison/describeChange'
import { useDesk } from '@/components/desk/request/useDesk'
import { claimAnchor } from '@/domain/address/anchors'
import type { Change } from '@/domain/comparison/parts/Change'
import { isFinal } from '@/domain/workflow/transitions'
import { updateWords } from '@/locales/updateWords'
import { Discussion } from './Discussion'
import type { LocalizedUpdate } from './localizeUpdate'
import type { About } from './ReviewForm.client'

type Props = { update: LocalizedUpdate; onAbout: (place: About) => void }

const layouts = ['inline', 'sideBySide'] as const

/** The changes of the update, claim by claim, with the reviews at each place. */
export function UpdateChanges({ update, onAbout }: Props) {
  const { language } = useDesk()
  const words = updateWords(language)
  const document = `/admin/dossier/${update.dossier.id}`
  // A withdrawal stands on what is published, beside the words that the document shows.
  const isInDocument = !isFinal(update.state) && !update.isStanding
  const [layout, setLayout] = useState<(typeof layouts)[number]>('inline')
  const mayComment = update.acts.some(
    ({ act, reasons }) => act === 'comment' && reasons.length === 0,
  )

  const aside = (change: Change) => {
    const { kind, id, after, before } = change.part
    const digest = after?.digest ?? before?.digest ?? null
    const reviews = update.reviews.filter(({ part }) => part?.id === id && part.kind === kind)
    return (
      <>
        {reviews.length > 0 && (
          <Discussion reviews={reviews} zone={update.zone} language={language} />
        )}
        <span className="update__here">
          {mayComment && digest && (
            <button
              type="button"
              className="desk-reasons__lead"
              onClick={() => onAbout({ kind, id, digest, place: describeChange(change, language) })}
            >
              {words.commentHere}
            </button>
          )}
          {isInDocument && change.claim && after && (
            <a href={`${document}#${claimAnchor(change.claim.number)}`}>{words.inText}</a>
          )}
        </span>
      </>
    )
  }

  return (
    <section className="update__changes" aria-labelledby="update-changes">
      <h2 id="update-changes">{words.changes}</h2>
      <div className="update__choices">
        {update.bases.length > 1 && (
          <p>
            {words.base}{' '}
            {update.bases.map((base, index) => (
              <span key={base}>
                {index > 0 && ' · '}
                <a
                  href={`?base=${base}`}
                  {...(base === update.base ? { 'aria-current': 'true' } : {})}
                >
                  {words.bases[base]}
                </a>
              </span>
            ))}
          </p>
        )}
        {isInDocument && (
          <p>
            <a href={document}>{words.readText}</a>
          </p>
        )}
        {update.comparison.is !== 'first' && (
          <p>
            {words.layout}{' '}
            {layouts.map((one, index) => (
              <span key={one}>
                {index > 0 && ' · '}
                <button type="button" aria-pressed={one === layout} onClick={() => setLayout(one)}>
                  {words.layouts[one]}
                </button>
              </span>
            ))}
          </p>
        )}
      </div>
      <ComparisonView
        comparison={update.comparison}
        language={language}
        layout={layout}
        aside={aside}
      />
    </section>
  )
}
