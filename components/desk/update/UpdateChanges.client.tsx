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
import { ReviewedText } from './ReviewedText'
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

  const commentHere = (about: About) => (
    <button type="button" className="desk-reasons__lead" onClick={() => onAbout(about)}>
      {words.commentHere}
    </button>
  )

  const beside = (about: About) => {
    const reviews = update.reviews.filter(
      ({ part }) => part?.id === about.id && part.kind === about.kind,
    )
    return (
      <>
        {mayComment && commentHere(about)}
        {reviews.length > 0 && (
          <Discussion reviews={reviews} zone={update.zone} language={language} />
        )}
      </>
    )
  }

  const aside = (change: Change) => {
    const { kind, id, after } = change.part
    const reviews = update.reviews.filter(({ part }) => part?.id === id && part.kind === kind)
    return (
      <>
        {reviews.length > 0 && (
          <Discussion reviews={reviews} zone={update.zone} language={language} />
        )}
        <span className="update__here">
          {mayComment && commentHere({ kind, id, place: describeChange(change, language) })}
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
      {update.comparison.is === 'first' ? (
        <p className="comparison-empty">{words.first}</p>
      ) : (
        <ComparisonView
          comparison={update.comparison}
          language={language}
          layout={layout}
          aside={aside}
        />
      )}
      {update.reading && (
        <ReviewedText
          update={update}
          reading={update.reading}
          beside={beside}
          language={language}
        />
      )}
    </section>
  )
}
