import { contactAddress, correctionsAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

/** How the press room promises to correct its own words. */
export function CorrectionsView({ language }: { language: Language }) {
  const words = siteWords(language)
  return (
    <section className="promises row" aria-labelledby="corrections-title">
      <h2 className="heading" id="corrections-title">
        {words.correctionsTitle}
      </h2>
      <dl className="row">
        {words.corrections.map(({ name, text }) => (
          <div className="row" key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={correctionsAddress(language)}>{words.updates.title}</a>
      </p>
      <p>
        {words.reportError} <a href={contactAddress(language)}>{words.reportErrorLink}</a>
      </p>
    </section>
  )
}
