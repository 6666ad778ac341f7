import type { Language } from '@/domain/Language'
import type { DamagedKind } from '@/domain/mail/MailFacts'
import { deskWords } from '@/locales/deskWords'

type Props = { damages: readonly { what: DamagedKind; key: string }[]; language: Language }

/** What was found damaged, for administrators. */
export function Damages({ damages, language }: Props) {
  const words = deskWords(language).home.damages
  return (
    <section className="home__section" aria-labelledby="home-damages">
      <h2 id="home-damages">{words.title}</h2>
      <p>{words.explanation}</p>
      <ul>
        {damages.map(({ what, key }) => (
          <li className="home__item" key={`${what} ${key}`}>
            {words.kinds[what]} <code>{key}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
