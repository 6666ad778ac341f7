'use client'
import { useState } from 'react'
import { describeChange } from '@/components/comparison/describeChange'
import { useDesk } from '@/components/desk/request/useDesk'
import type { ReviewAtDesk } from '@/desk/update/listReviews'
import { updateWords } from '@/locales/updateWords'
import { Actions } from './Actions.client'
import { Discussion } from './Discussion'
import { Links } from './Links.client'
import type { LocalizedUpdate } from './localizeUpdate'
import { type About, ReviewForm } from './ReviewForm.client'
import { UpdateChanges } from './UpdateChanges.client'

/** What a person does on the page of an update: read what changes, say something, decide. */
export function UpdateWork({ update }: { update: LocalizedUpdate }) {
  const { language } = useDesk()
  const words = updateWords(language)
  const [about, setAbout] = useState<About | null>(null)
  const changes = update.comparison.is === 'first' ? [] : update.comparison.changes
  const placeOf = ({ part }: ReviewAtDesk) => {
    const change = changes.find((one) => one.part.id === part?.id && one.part.kind === part.kind)
    return change ? describeChange(change, language) : null
  }
  return (
    <div className="update__work">
      <UpdateChanges
        update={update}
        onAbout={(place) => {
          setAbout(place)
          document.getElementById('review')?.querySelector('textarea')?.focus()
        }}
      />
      <div className="update__side" id="update-side">
        <Actions update={update} />
        <ReviewForm update={update} about={about} onSaid={() => setAbout(null)} />
        <section aria-labelledby="update-discussion">
          <h2 id="update-discussion">{words.discussion}</h2>
          {update.reviews.length === 0 ? (
            <p className="outline__hint">{words.nothingSaid}</p>
          ) : (
            <Discussion
              reviews={update.reviews}
              zone={update.zone}
              language={language}
              placeOf={placeOf}
            />
          )}
        </section>
        <Links update={update} />
      </div>
    </div>
  )
}
