import { longestComment } from '@/domain/invitation/parseOpinion'
import { invitationWords } from '@/locales/invitationWords'
import { aboutOptions } from './aboutOptions'
import type { InvitationPageProps } from './InvitationPageProps'

/**
 * The form in which a person gives their opinion of the text. It works without script; a refusal keeps what was
 * typed.
 */
export function OpinionForm({ language, view, reading, typed, refused }: InvitationPageProps) {
  const words = invitationWords(language)
  const { verdicts, mayBePrivate } = reading
  if (verdicts.length === 0) return <p className="notice">{words.closed}</p>
  const options = aboutOptions(reading.comparison, reading.dossier, language)
  return (
    <section className="opinion" aria-labelledby="opinion-title" id="opinion">
      <h2 className="heading" id="opinion-title">
        {words.opinion}
      </h2>
      <form method="post" action={`?view=${view}#opinion`}>
        {refused.length > 0 && (
          <div className="notice" role="alert">
            <p>
              <strong>{words.refused}</strong>
            </p>
            <ul>
              {refused.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <fieldset aria-labelledby="opinion-title">
          {verdicts.map((verdict) => (
            <label key={verdict}>
              <input
                type="radio"
                name="verdict"
                value={verdict}
                defaultChecked={typed.verdict === verdict}
                required
              />{' '}
              {words.verdict[verdict]}
            </label>
          ))}
        </fieldset>
        {options.length > 0 && (
          <label>
            <span>{words.about}</span>
            <select name="about" defaultValue={typed.about}>
              <option value="">{words.aboutAll}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{words.comment}</span>
          <textarea
            name="comment"
            rows={6}
            maxLength={longestComment}
            defaultValue={typed.comment}
          />
        </label>
        {mayBePrivate && (
          <label>
            <input type="checkbox" name="private" value="yes" defaultChecked={typed.isPrivate} />{' '}
            {words.isPrivate}
          </label>
        )}
        <p>
          <button type="submit">{words.send}</button>
        </p>
      </form>
    </section>
  )
}
