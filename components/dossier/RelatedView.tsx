import { dossierAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { DossierLink } from './DossierPageProps'

type Props = { related: readonly DossierLink[]; language: Language }

export function RelatedView({ related, language }: Props) {
  if (related.length === 0) return null
  return (
    <nav className="related" aria-labelledby="related-title">
      <h2 className="heading" id="related-title">
        {siteWords(language).related}
      </h2>
      <ul>
        {related.map((other) => (
          <li key={`${other.language}/${other.slug}`}>
            <a
              href={dossierAddress(other.language, other.slug)}
              {...(other.language === language
                ? {}
                : { lang: other.language, hrefLang: other.language })}
            >
              {displayText(other.title, other.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
