'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { reviewRoles } from '@/domain/approval/ApprovalRule'
import { type Verdict, verdictActs, verdicts } from '@/domain/approval/Verdict'
import { updateWords } from '@/locales/updateWords'
import type { LocalizedUpdate } from './localizeUpdate'
import { useAct } from './useAct'

/** The part of the proposed text that a remark is about, with the words that name it. */
export type About = { kind: string; id: string; place: string }

/** A verdict is of one submission: where another one appears, it has to be chosen again. */
type Chosen = { verdict: Verdict; submission: number }

type Props = { update: LocalizedUpdate; about: About | null; onSaid: () => void }

/** What this person says of the proposed text: a verdict or a remark, on all of it or on one part. */
export function ReviewForm({ update, about, onSaid }: Props) {
  const { language, words: desk } = useDesk()
  const words = updateWords(language)
  const { act, isWorking, reasons } = useAct(update)
  const options = update.acts.flatMap(({ act: one, reasons: against }) => {
    const said = verdicts.find((any) => verdictActs[any].act === one)
    return said ? [{ verdict: said, reasons: against }] : []
  })
  const mine = reviewRoles.filter((role) => update.roles.includes(role))
  const [chosen, setChosen] = useState<Chosen>({ verdict: 'comments', submission: 0 })
  const [role, setRole] = useState<string>(mine[0] ?? update.roles[0] ?? '')
  const [comment, setComment] = useState('')
  const [isPrivate, setIsPrivate] = useState(false)
  const { submission } = update
  const verdict = chosen.submission === submission ? chosen.verdict : 'comments'
  if (options.length === 0) return null

  const send = async () => {
    const part = about && { kind: about.kind, id: about.id }
    const { candidate } = update
    const json = { verdict, role, comment, candidate, isPrivate, part }
    const isSaid = await act('review', words.done.review, json)
    if (!isSaid) return
    setComment('')
    setChosen({ verdict: 'comments', submission })
    setIsPrivate(false)
    onSaid()
  }

  return (
    <section className="update__review" aria-labelledby="update-review" id="review">
      <h2 id="update-review">{options.length > 1 ? words.review : words.remark}</h2>
      <form
        className="desk-form update__form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {reasons.length > 0 && <Reasons title={words.refused} reasons={reasons} />}
        {options.length > 1 && (
          <fieldset className="desk-choice">
            <legend>{words.verdict}</legend>
            {options.map((option) => (
              <label className="desk-radio" key={option.verdict}>
                <input
                  type="radio"
                  name="verdict"
                  value={option.verdict}
                  checked={verdict === option.verdict}
                  disabled={option.reasons.length > 0}
                  onChange={() => setChosen({ verdict: option.verdict, submission })}
                />
                <span>
                  {words.verdictLabel[option.verdict]} <small>{option.reasons.join(' ')}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {mine.length > 1 && (
          <label className="desk-field">
            <span>{words.speakAs}</span>
            <select value={role} onChange={({ target }) => setRole(target.value)}>
              {mine.map((one) => (
                <option key={one} value={one}>
                  {words.roles[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="outline__hint">
          {about ? words.about(about.place) : words.aboutAll}{' '}
          {about && (
            <button type="button" className="desk-reasons__lead" onClick={onSaid}>
              {desk.cancel}
            </button>
          )}
        </p>
        <LongText
          label={words.comment}
          value={comment}
          onChange={setComment}
          rows={4}
          maxLength={20_000}
        />
        {update.mayBePrivate && (
          <label className="desk-radio">
            <input
              type="checkbox"
              checked={isPrivate}
              onChange={({ target }) => setIsPrivate(target.checked)}
            />
            <span>{words.isPrivate}</span>
          </label>
        )}
        <div className="desk-actions">
          <Button margin={false} type="submit" disabled={isWorking}>
            {isWorking ? words.working : words.send}
          </Button>
        </div>
      </form>
    </section>
  )
}
