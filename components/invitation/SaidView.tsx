import type { Language } from '@/domain/Language'
import { momentWords } from '@/domain/schedule/momentWords'
import { invitationWords } from '@/locales/invitationWords'
import type { InvitationPageProps } from './InvitationPageProps'

type Props = {
  said: InvitationPageProps['reading']['said']
  language: Language
  timeZone: string
}

/** The opinions that this person has given, oldest first. */
export function SaidView({ said, language, timeZone }: Props) {
  const words = invitationWords(language)
  if (said.length === 0) return null
  return (
    <section className="said" aria-labelledby="said">
      <h2 className="heading" id="said">
        {words.said}
      </h2>
      <ol>
        {said.map(({ id, verdict, comment, at }) => (
          <li key={id}>
            <p>
              <strong>{words.verdict[verdict]}</strong>{' '}
              <span className="hint">{momentWords(at, timeZone, language)}</span>
            </p>
            {comment !== null && <p className="comment">{comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
